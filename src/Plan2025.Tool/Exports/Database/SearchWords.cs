using System.Collections.Generic;
using System.Text;

namespace Plan2025.Tool.Exports.Database;

/// <summary>Makes words of Chinese text, which has no spaces, so that SQLite's full-text search finds them.</summary>
internal static class SearchWords
{
    /// <summary>Longer words are found by their parts.</summary>
    public const int LongestWord = 8;

    /// <summary>Every run of up to <see cref="LongestWord"/> Chinese characters, and everything else as it is, separated by spaces.</summary>
    public static string Create(string text)
    {
        var words = new StringBuilder();
        foreach (var run in Runs(text))
        {
            if (!IsChinese(run[0]))
            {
                words.Append(run).Append(' ');
                continue;
            }

            for (var start = 0; start < run.Length; start++)
            {
                for (var length = 1; length <= LongestWord && start + length <= run.Length; length++)
                {
                    words.Append(run, start, length).Append(' ');
                }
            }
        }

        return words.ToString();
    }

    private static IEnumerable<string> Runs(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || IsChinese(text[i]) != IsChinese(text[start]))
            {
                yield return text[start..i];
                start = i;
            }
        }
    }

    private static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
