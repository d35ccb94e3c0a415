using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Validation;

/// <summary>A line and a column in UTF-16 code units, both from 0.</summary>
internal readonly record struct TextPosition(int Line, int Column);

/// <summary>Finds the line and the column of an offset. Lines end where the compiler and Visual Studio end them.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineMap(string text)
    {
        _length = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var isBreak = text[i] switch
            {
                '\r' => i + 1 == text.Length || text[i + 1] != '\n',
                '\n' or '\u0085' or '\u2028' or '\u2029' => true,
                _ => false,
            };
            if (isBreak)
            {
                _starts.Add(i + 1);
            }
        }
    }

    public TextPosition PositionOf(int offset)
    {
        if ((uint)offset > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset));
        }

        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(line, offset - _starts[line]);
    }
}
