using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Plan2025.Documents.Reading;

/// <summary>Finds the table of contents of a document, whose lines look like headings and are none.</summary>
internal static partial class TableOfContents
{
    private const int FewestEntries = 3;

    /// <summary>Where the table is among the lines: from 目录 to the line before its first entry is printed again; or all lines that end in dots and a page.</summary>
    /// <returns>The index of its first line, and how many lines it has; none where there is no table.</returns>
    public static (int First, int Count) Find(IReadOnlyList<TextLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (Head().IsMatch(lines[i].Text))
            {
                return (i, EndOf(lines, i + 1) - i);
            }

            if (IsEntry(lines[i].Text))
            {
                var end = EndOfEntries(lines, i);
                return end - i >= FewestEntries ? (i, end - i) : (0, 0);
            }
        }

        return (0, 0);
    }

    private static int EndOf(IReadOnlyList<TextLine> lines, int first)
    {
        var heading = Page().Replace(lines[first].Text, "");
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (lines[i].Text.StartsWith(heading, StringComparison.Ordinal) && !IsEntry(lines[i].Text))
            {
                return i;
            }
        }

        return EndOfEntries(lines, first);
    }

    private static int EndOfEntries(IReadOnlyList<TextLine> lines, int first)
    {
        var end = first;
        while (end < lines.Count && IsEntry(lines[end].Text))
        {
            end++;
        }

        return end;
    }

    private static bool IsEntry(string line) => Entry().IsMatch(line);

    [GeneratedRegex("^目\\s*[录錄次]$", RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    [GeneratedRegex("(?:[.．·…‥]{3,}|…+)\\s*[（(]?[0-9]{1,4}[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();

    [GeneratedRegex("[\\s.．·…‥—-]+[（(]?[0-9]{1,4}[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Page();
}
