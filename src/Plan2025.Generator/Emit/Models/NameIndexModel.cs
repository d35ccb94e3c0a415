using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Models;

/// <summary>A type that finds a number by a spelling.</summary>
internal sealed record NameIndexModel(string Name, string Summary, EquatableArray<Spelling> Spellings)
{
    /// <summary>All spellings of a number except the name that it has anyway.</summary>
    public EquatableArray<string> SpellingsBeside(int number, string name) =>
        Spellings.Where(s => s.Number == number && s.Text != name).Select(s => s.Text).ToArray();
}

/// <summary>A spelling and the number that it means.</summary>
internal readonly record struct Spelling(string Text, int Number);
