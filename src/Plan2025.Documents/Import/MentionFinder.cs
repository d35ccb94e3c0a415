using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Documents.Import;

/// <summary>A place in a text that names an instrument.</summary>
internal readonly record struct FoundMention(string Instrument, int Start, int Length);

/// <summary>Finds the instruments that a text names: the longest spelling at each position, with the 《》 around it.</summary>
internal sealed class MentionFinder
{
    /// <summary>A shorter Chinese spelling, such as 规划, is a common word where no 《》 are around it.</summary>
    private const int ShortestWithoutMarks = 3;

    private const int KeyLength = 2;

    // Titles in 《》 by the whole title, other spellings by how they begin, the longest first.
    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly int _longest;
    private readonly ILookup<string, (string Spelling, string Instrument)> _spellings;

    /// <param name="spellings">The spellings of each instrument in the language.</param>
    public MentionFinder(IEnumerable<(string Spelling, string Instrument)> spellings)
    {
        var all = spellings.Distinct().ToArray();
        foreach (var (spelling, instrument) in all)
        {
            _titles.TryAdd(spelling, instrument);
            _longest = Math.Max(_longest, spelling.Length);
        }

        _spellings = all.Where(pair => pair.Spelling.Length >= KeyLength && (pair.Spelling.Length >= ShortestWithoutMarks || pair.Spelling[0] < '\u2E80'))
            .OrderByDescending(pair => pair.Spelling.Length).ToLookup(pair => pair.Spelling[..KeyLength], StringComparer.Ordinal);
    }

    /// <summary>The instrument of a whole title without its marks, or null.</summary>
    public string? Titled(string title) => _titles.GetValueOrDefault(title);

    /// <summary>The mentions in a text, from left to right.</summary>
    public IEnumerable<FoundMention> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (At(text, at) is { } found)
            {
                yield return found;
                at += found.Length - 1;
            }
        }
    }

    private FoundMention? At(string text, int at)
    {
        if (text[at] == '《' && text.IndexOf('》', at, Math.Min(_longest + 2, text.Length - at)) is > 0 and var close && _titles.TryGetValue(text[(at + 1)..close], out var titled))
        {
            return new FoundMention(titled, at, close + 1 - at);
        }

        foreach (var (spelling, instrument) in at + KeyLength > text.Length ? [] : _spellings[text.Substring(at, KeyLength)])
        {
            if (string.CompareOrdinal(text, at, spelling, 0, spelling.Length) == 0 && IsWhole(text, at, spelling))
            {
                return new FoundMention(instrument, at, spelling.Length);
            }
        }

        return null;
    }

    /// <summary>Whether a spelling in Latin letters is no part of a longer word.</summary>
    private static bool IsWhole(string text, int at, string spelling)
    {
        var end = at + spelling.Length;
        return (at == 0 || !char.IsAsciiLetterOrDigit(spelling[0]) || !char.IsAsciiLetterOrDigit(text[at - 1]))
            && (end == text.Length || !char.IsAsciiLetterOrDigit(spelling[^1]) || !char.IsAsciiLetterOrDigit(text[end]));
    }
}
