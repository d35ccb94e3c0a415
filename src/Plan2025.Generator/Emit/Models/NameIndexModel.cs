using System.Collections.Generic;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Models;

/// <summary>A type that finds a number by a spelling.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it finds.</param>
/// <param name="Spellings">The spellings, in the order of their numbers.</param>
internal sealed record NameIndexModel(string Name, string Summary, EquatableArray<Spelling> Spellings)
{
    /// <summary>The spellings of a number, without one of them.</summary>
    /// <param name="number">The number. Numbers must be asked for in rising order.</param>
    /// <param name="name">The spelling that is left out.</param>
    /// <param name="next">Where the spellings of the number begin; then, where those of the next one do.</param>
    public EquatableArray<TextPiece> Others(int number, string name, ref int next)
    {
        var others = new List<TextPiece>();
        for (; next < Spellings.Count && Spellings[next].Number == number; next++)
        {
            if (Spellings[next].Text != name)
            {
                others.Add(new TextPiece(Spellings[next].Text, Spellings[next].IsPlain));
            }
        }

        return others;
    }
}

/// <summary>A spelling and the number that it means.</summary>
/// <param name="Text">The spelling.</param>
/// <param name="Number">The number.</param>
/// <param name="IsPlain"><inheritdoc cref="TextPiece" path="/param[@name='IsPlain']"/></param>
internal readonly record struct Spelling(string Text, int Number, bool IsPlain);
