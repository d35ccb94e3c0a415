using System;

namespace Plan2025.Tool.Exports.Ledger;

/// <summary>How much room a text takes in a column, whose width is counted in digits.</summary>
internal static class TextWidth
{
    private const double Chinese = 1.95;
    private const double Latin = 1.0;

    /// <summary>How many lines a text has in a column of a width.</summary>
    public static int Lines(string text, double columnWidth)
    {
        var lines = 0;
        foreach (var line in text.Split('\n'))
        {
            var width = 0.0;
            foreach (var c in line)
            {
                width += c >= '\u2E80' ? Chinese : Latin;
            }

            // Words that don't fit at the end of a line leave a rest.
            lines += Math.Max(1, (int)Math.Ceiling(width / Math.Max(1, columnWidth - 1)));
        }

        return lines;
    }
}
