using System;
using Plan2025.Shared;

namespace Plan2025;

/// <summary>What a search reads in one language: the texts of the tasks, then the resolutions of their lacunae, folded and in one array.</summary>
internal sealed class SearchText
{
    /// <summary>Follows each text. No text contains it, so no match runs from one text into the next.</summary>
    private const char End = '\0';

    private readonly char[] _text;
    private readonly int[] _starts = new int[TextIndex.Chapter];

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
    }

    /// <summary>Adds the tasks whose text contains a folded query.</summary>
    public void Find(ReadOnlySpan<char> query, ref TaskWords found)
    {
        if (query.IndexOf(End) >= 0)
        {
            return;
        }

        var start = 0;
        while (_text.AsSpan(start).IndexOf(query) is >= 0 and var match)
        {
            var index = Array.BinarySearch(_starts, start + match);
            index = index < 0 ? ~index - 1 : index;
            found.Add(index < TextIndex.Resolution ? index : TaskTable.LacunaTask[index - TextIndex.Resolution] - 1);
            if (index + 1 == _starts.Length)
            {
                return;
            }

            start = _starts[index + 1];
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
