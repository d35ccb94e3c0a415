using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>A text in which ⟦ and ⟧ stood around the places that must be reported.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedText Parse(string marked)
    {
        var text = "";
        var spans = new List<TextSpan>();
        foreach (var (i, piece) in marked.Split('⟦', '⟧').Index())
        {
            if (i % 2 == 1)
            {
                spans.Add(new TextSpan(text.Length, piece.Length));
            }

            text += piece;
        }

        return new MarkedText(text, spans);
    }

    /// <summary>Line and column, counted by hand in UTF-16 code units; lines end with LF or CRLF.</summary>
    public LinePosition PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new LinePosition(before.Count('\n'), offset - (before.LastIndexOf('\n') + 1));
    }
}
