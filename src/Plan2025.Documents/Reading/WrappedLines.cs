using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Documents.Reading;

/// <summary>Puts the lines of a page together again that were broken at its margin, as in a text copied from a PDF file.</summary>
internal static class WrappedLines
{
    private const int FewestLines = 10;
    private const int LongestMargin = 60;
    private const int Raggedness = 3;

    /// <summary>The paragraphs, and whether lines were joined.</summary>
    public static (IReadOnlyList<TextLine> Paragraphs, bool AreJoined) Join(IReadOnlyList<TextLine> lines)
    {
        // Many lines end at the same margin only where they were broken at it.
        var margin = lines.Select(line => line.Text.Length).DefaultIfEmpty().Max();
        var full = lines.Count(line => IsFull(line, margin));
        if (lines.Count < FewestLines || margin > LongestMargin || full * 3 < lines.Count)
        {
            return (lines, false);
        }

        var paragraphs = new List<TextLine>();
        var parts = new List<string>();
        TextLine? first = null;
        TextLine? last = null;
        foreach (var line in lines)
        {
            if (first is not null && (!IsFull(last!, margin) || line.IsIndented || Label.Read(line.Text) is not null))
            {
                paragraphs.Add(first with { Text = string.Concat(parts) });
                first = null;
                parts.Clear();
            }

            first ??= line;
            parts.Add(line.Text);
            last = line;
        }

        paragraphs.Add(first! with { Text = string.Concat(parts) });
        return (paragraphs, true);
    }

    private static bool IsFull(TextLine line, int margin) => line.Text.Length >= Math.Max(margin - Raggedness, 1);
}
