using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Models;

/// <summary>A type that finds a number by a spelling.</summary>
internal sealed record NameIndexModel(string Name, string Summary, EquatableArray<Spelling> Spellings)
{
    /// <summary>The spellings of each number.</summary>
    public ILookup<int, string> ByNumber() => Spellings.ToLookup(s => s.Number, s => s.Text);
}

/// <summary>A spelling and the number that it means.</summary>
internal readonly record struct Spelling(string Text, int Number);
