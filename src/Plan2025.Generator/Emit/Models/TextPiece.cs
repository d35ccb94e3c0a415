namespace Plan2025.Generator.Emit.Models;

/// <summary>A text to be written.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it is known to have <see cref="Diagnostics.Characters.Plain"/> characters only, so that nobody has to look at them again.</param>
internal readonly record struct TextPiece(string Text, bool IsPlain)
{
    /// <summary>A text of which nothing is known.</summary>
    public static implicit operator TextPiece(string text) => new(text, IsPlain: false);
}
