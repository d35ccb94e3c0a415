using System;
using System.Collections.Generic;
using Plan2025.Shared;

namespace Plan2025;

/// <summary>What a search reads in one language: the texts of the tasks, then the resolutions of their lacunae, folded and in one array.</summary>
internal sealed class SearchText
{
    private readonly char[] _text;

    // Each text ends before one character that is not searched, so no two texts have the same end.
    private readonly int[] _ends = new int[TextIndex.Chapter];

    // The texts of a language have few characters of another one.
    private readonly HashSet<char> _characters = [];

    public SearchText(int language)
    {
        var length = 0;
        for (var i = 0; i < _ends.Length; i++)
        {
            length += PlanText.RawSpan(language, i).Length + 1;
            _ends[i] = length - 1;
        }

        _text = new char[length];
        for (var i = 0; i < _ends.Length; i++)
        {
            var text = PlanText.RawSpan(language, i);
            Fold(text, _text.AsSpan(_ends[i] - text.Length));
        }

        foreach (var c in _text)
        {
            _characters.Add(c);
        }
    }

    /// <summary>Adds the tasks whose text contains a folded query.</summary>
    public void Find(ReadOnlySpan<char> query, ref TaskWords found)
    {
        foreach (var c in query)
        {
            if (!_characters.Contains(c))
            {
                return;
            }
        }

        var index = 0;
        var start = 0;
        while (_text.AsSpan(start).IndexOf(query) is >= 0 and var match)
        {
            var position = start + match;
            while (position > _ends[index])
            {
                index++;
            }

            // A match that runs into the next text is none.
            start = position + 1;
            if (position + query.Length <= _ends[index])
            {
                found.Add(index < TextIndex.Resolution ? index : TaskTable.LacunaTask[index - TextIndex.Resolution] - 1);
                start = _ends[index] + 1;
            }
        }
    }

    /// <summary>Copies a text without its differences of case and width.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        for (var i = 0; i < text.Length; i++)
        {
            destination[i] = Folding.Fold(text[i]);
        }
    }
}
