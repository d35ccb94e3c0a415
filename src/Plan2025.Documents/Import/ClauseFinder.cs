using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Documents.Import;

/// <summary>A part of a paragraph: a text, and the clause after it that says who is responsible.</summary>
/// <param name="Text">The text; after the last clause, the rest of the paragraph.</param>
/// <param name="Clause">The clause as printed; empty after the last one.</param>
internal readonly record struct ParagraphPart(string Text, string Clause);

/// <summary>Finds the clauses that say who is responsible: in brackets after a sentence, or after a word such as 责任单位： on a line of their own.</summary>
internal sealed class ClauseFinder(ClauseParser parser)
{
    private const int LongestClause = 600;

    /// <summary>Cuts a paragraph behind each of its clauses.</summary>
    public IReadOnlyList<ParagraphPart> Split(string paragraph)
    {
        var parts = new List<(int Text, int Clause, int End)>();
        var start = 0;
        foreach (var (open, close) in Brackets(paragraph))
        {
            if (open < start || close - open > LongestClause)
            {
                continue;
            }

            // A period after the bracket belongs to the clause.
            var end = close + 1 < paragraph.Length && paragraph[close + 1] is '。' or '.' or '；' ? close + 2 : close + 1;
            var isLast = paragraph.AsSpan(end).IsWhiteSpace();
            var isAfterSentence = open == 0 || paragraph[open - 1] is '。' or '；' or ';' or '！' or '”' or '》' or '.' or '）' or ')' || char.IsWhiteSpace(paragraph[open - 1]);
            if (!(isLast || isAfterSentence) || !parser.IsClause(paragraph[(open + 1)..close], isLast))
            {
                continue;
            }

            if (parts.Count > 0 && paragraph.AsSpan(start, open - start).IsWhiteSpace())
            {
                // Two clauses in a row are one.
                parts[^1] = parts[^1] with { End = end };
            }
            else
            {
                parts.Add((start, open, end));
            }

            start = end;
        }

        if (start < paragraph.Length && !paragraph.AsSpan(start).IsWhiteSpace())
        {
            parts.Add((start, paragraph.Length, paragraph.Length));
        }

        return [.. parts.Select(part => new ParagraphPart(paragraph[part.Text..part.Clause], paragraph[part.Clause..part.End]))];
    }

    /// <summary>Whether a whole line is a clause without brackets, such as 责任单位：….</summary>
    public bool IsClauseLine(string line) => line.Length <= LongestClause && parser.IsLabelled(line);

    /// <summary>The outermost brackets, from left to right.</summary>
    private static List<(int Open, int Close)> Brackets(string text)
    {
        var open = new Stack<int>();
        var found = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(' or '【' or '[')
            {
                open.Push(i);
            }
            else if (text[i] is '）' or ')' or '】' or ']' && open.TryPop(out var start) && open.Count == 0)
            {
                found.Add((start, i));
            }
        }

        // A bracket that never closes hides those behind it: then the innermost pairs are looked at.
        return open.Count == 0 ? found : Innermost(text);
    }

    private static List<(int Open, int Close)> Innermost(string text)
    {
        var found = new List<(int, int)>();
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(' or '【' or '[')
            {
                start = i;
            }
            else if (text[i] is '）' or ')' or '】' or ']' && start >= 0)
            {
                found.Add((start, i));
                start = -1;
            }
        }

        return found;
    }
}
