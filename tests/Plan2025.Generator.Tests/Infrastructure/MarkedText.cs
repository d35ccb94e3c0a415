using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>A text in which ⟦ and ⟧ stood around the places that must be reported.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var start = -1;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦':
                    start = text.Length;
                    break;
                case '⟧':
                    spans.Add(TextSpan.FromBounds(start, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return new MarkedText(text.ToString(), spans);
    }

    /// <summary>Line and column, counted by hand in UTF-16 code units; lines end with LF or CRLF.</summary>
    public LinePosition PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new LinePosition(before.Count('\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
