using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Makes texts to be written from those of the document.</summary>
internal static class TextPieces
{
    /// <summary>A text in one language; empty where there is none.</summary>
    public static TextPiece Of(LanguageText? text) => text is { } found ? new TextPiece(found.Text.Value, found.IsPlain) : "";

    /// <summary>The name of a member: letters and digits.</summary>
    public static TextPiece OfName(Located<string> name) => new(name.Value, IsPlain: true);
}
