using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Analyzers;

/// <summary>Parts of messages.</summary>
internal static class Messages
{
    private const int LongestQuote = 60;

    /// <summary>A half sentence, or nothing where nothing is near.</summary>
    public static string DidYouMean(IEnumerable<string> candidates, string quote = "") =>
        candidates.FirstOrDefault() is { } best ? $"; did you mean {quote}{best}{quote}?" : "";

    /// <summary>A text of the user on one line, cut where it is long.</summary>
    public static string Quote(string text)
    {
        var line = text.Replace('\r', ' ').Replace('\n', ' ');
        return line.Length <= LongestQuote ? line : line.Substring(0, LongestQuote) + "…";
    }

    /// <summary>The first of several names and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> names, int shown)
    {
        var list = string.Join(", ", names.Take(shown));
        return names.Count <= shown ? list : $"{list} and {names.Count - shown} more";
    }
}
