using System;
using Plan2025.Shared;

namespace Plan2025;

/// <summary>What a search reads in one language: the texts of the tasks, then the resolutions of their lacunae, folded and in one array.</summary>
internal sealed class SearchText
{
    private readonly char[] _text;

    // Each text is followed by one character that is not searched, so no two texts start at the same position.
    private readonly int[] _starts = new int[TextIndex.Chapter];

    // The highest character of all texts. A Chinese query is above all of English.
    private readonly char _highest;

    public SearchText(int language)
    {
        var length = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = length;
            length += PlanText.RawSpan(language, i).Length + 1;
        }

        _text = new char[length];
        for (var i = 0; i < _starts.Length; i++)
        {
            Fold(PlanText.RawSpan(language, i), _text.AsSpan(_starts[i]));
        }

        foreach (var c in _text)
        {
            _highest = c > _highest ? c : _highest;
        }
    }

    /// <summary>Adds the tasks whose text contains a folded query.</summary>
    public void Find(ReadOnlySpan<char> query, ref TaskWords found)
    {
        foreach (var c in query)
        {
            if (c > _highest)
            {
                return;
            }
        }

        var start = 0;
        while (_text.AsSpan(start).IndexOf(query) is >= 0 and var match)
        {
            var position = start + match;
            var index = Array.BinarySearch(_starts, position);
            index = index < 0 ? ~index - 1 : index;
            var next = index + 1 < _starts.Length ? _starts[index + 1] : _text.Length;
            if (position + query.Length >= next)
            {
                // The match runs into the next text.
                start = position + 1;
                continue;
            }

            found.Add(index < TextIndex.Resolution ? index : TaskTable.LacunaTask[index - TextIndex.Resolution] - 1);
            start = next;
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
