using System;
using System.Collections.Generic;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Collects the spellings of entries, each spelling once. What two entries share, such as the title of two sections, means neither.</summary>
/// <param name="name">The name of the index.</param>
/// <param name="summary">What it finds.</param>
/// <param name="capacity">About how many spellings there will be.</param>
internal sealed class SpellingIndex(string name, string summary, int capacity)
{
    /// <summary>The number of a spelling that several entries share.</summary>
    private const int Ambiguous = 0;

    private readonly Dictionary<string, int> _places = new(capacity, StringComparer.Ordinal);
    private readonly List<Spelling> _spellings = new(capacity);

    public void Add(int number, TextPiece spelling)
    {
        if (!_places.TryGetValue(spelling.Text, out var place))
        {
            _places.Add(spelling.Text, _spellings.Count);
            _spellings.Add(new Spelling(spelling, number));
        }
        else if (_spellings[place].Number != number)
        {
            _spellings[place] = new Spelling(spelling, Ambiguous);
        }
    }

    public void Add(int number, LocalizedText text)
    {
        foreach (var entry in text.Texts)
        {
            Add(number, TextPieces.Of(entry));
        }
    }

    public void Add(int number, EquatableArray<Located<string>> spellings)
    {
        foreach (var spelling in spellings)
        {
            Add(number, spelling.Value);
        }
    }

    public NameIndexModel ToModel()
    {
        _spellings.RemoveAll(spelling => spelling.Number == Ambiguous);
        return new NameIndexModel(name, summary, _spellings);
    }
}
