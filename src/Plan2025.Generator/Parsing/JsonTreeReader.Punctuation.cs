using System;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <content>Brackets, commas, colons, and what stands between: blanks, and what is none but looks like one.</content>
internal sealed partial class JsonTreeReader
{
    /// <summary>The punctuation that is meant at the position, the character itself where it is none, or NUL at the end.</summary>
    private char Peek() => AtEnd ? '\0' : Meant(_text[_position]);

    /// <summary>The ASCII punctuation that a Chinese keyboard's full-width form stands for.</summary>
    private static char Meant(char c) => c < '\u0080' ? c : MeantByFullWidth(c);

    private static char MeantByFullWidth(char c) => c switch
    {
        '，' or '、' => ',',
        '：' => ':',
        '｛' => '{',
        '｝' => '}',
        '［' or '【' => '[',
        '］' or '】' => ']',
        _ => c,
    };

    /// <summary>Goes over one bracket, comma or colon.</summary>
    private void TakePunctuation()
    {
        var c = _text[_position];
        var meant = Meant(c);
        if (c != meant)
        {
            Malformed(_position, 1, $"'{c}' is a full-width character; JSON takes '{meant}'");
        }

        _position++;
    }

    private void SkipBlanks()
    {
        while (!AtEnd)
        {
            var c = _text[_position];
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                _position++;
            }
            else if (c is > ' ' and < '\u007F' and not '/')
            {
                return;
            }
            else if (c == '/' && _position + 1 < _text.Length && _text[_position + 1] is '/' or '*')
            {
                SkipComment();
            }
            else if (IsFalseBlank(c))
            {
                Malformed(_position, 1, $"{Readable.CodePoint(c)} is no blank in JSON; between values there are only spaces, tabs and line ends");
                while (!AtEnd && IsFalseBlank(_text[_position]))
                {
                    _position++;
                }
            }
            else
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var start = _position;
        var isLine = _text[start + 1] == '/';
        var end = isLine
            ? _text.IndexOfAny(['\n', '\r'], start)
            : _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0 && !isLine)
        {
            Break(start, 2, "JSON has no comments, and this one is never closed");
        }
        else
        {
            Malformed(start, 2, "JSON has no comments");
        }

        _position = end < 0 ? _text.Length : isLine ? end : end + 2;
    }

    /// <summary>Whether a character looks like a blank, or like nothing, without being a blank of JSON.</summary>
    private static bool IsFalseBlank(char c) => c switch
    {
        ' ' or '\n' or '\r' or '\t' => false,
        Characters.Replacement => false,
        _ => char.IsWhiteSpace(c) || Characters.IsInvisible(c),
    };
}
