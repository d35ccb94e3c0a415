using System.Globalization;
using System.Text;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <content>Strings.</content>
internal sealed partial class JsonTreeReader
{
    private readonly StringBuilder _unescaped = new();

    /// <summary>Reads a string; it is <see cref="JsonKind.Malformed"/> where its text can't be known.</summary>
    private void ReadString()
    {
        var start = _position;
        if (TakePlainString(out var length))
        {
            _tree[_tree.Add(JsonKind.String, start, length + 2)].IsPlain = true;
            return;
        }

        var isSound = TakeUnusualString(start + 1, out var text);
        _tree.SetText(_tree.Add(isSound ? JsonKind.String : JsonKind.Malformed, start, _position - start), text);
    }

    /// <summary>Reads a key in quotes; -1 where its text can't be known.</summary>
    private int ReadKey()
    {
        var start = _position;
        if (TakePlainString(out var length))
        {
            return _tree.Add(JsonKind.Key, start, length + 2);
        }

        return TakeUnusualString(start + 1, out var text) ? AddKey(start, text) : -1;
    }

    /// <summary>Adds a key that ends at the position and means something else than what is written.</summary>
    private int AddKey(int start, string text)
    {
        var key = _tree.Add(JsonKind.Key, start, _position - start);
        _tree.SetText(key, text);
        return key;
    }

    /// <summary>Goes over a string of plain characters; where others come, only over those before them.</summary>
    private bool TakePlainString(out int length)
    {
        var start = _position + 1;
        _position = Characters.Plain.FirstOther(_text, start);
        length = _position - start;
        if (AtEnd || _text[_position] != '"')
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Goes over a string with escapes, uncommon characters or no end, of which what stands before the position is known to be sound.</summary>
    private bool TakeUnusualString(int start, out string text)
    {
        var isSound = true;
        var copied = start;
        _unescaped.Clear();
        while (!AtEnd)
        {
            var c = _text[_position];
            if (c == '"')
            {
                text = _unescaped.Append(_text, copied, _position - copied).ToString();
                _position++;
                return isSound;
            }

            if (c is '\n' or '\r')
            {
                break;
            }

            if (c == '\\')
            {
                _unescaped.Append(_text, copied, _position - copied);
                isSound &= ReadEscape();
                copied = _position;
            }
            else if (c < ' ')
            {
                Malformed(_position, 1, $"{Readable.CodePoint(c)} can't stand in a string; it is written as \\{EscapeOf(c)}");
                _position++;
            }
            else if (char.IsSurrogate(c))
            {
                isSound &= ReadSurrogate();
            }
            else
            {
                _position++;
            }
        }

        NotClosedOnLine(start - 1);
        text = "";
        return false;
    }

    /// <summary>Goes over a pair, or reports half of one.</summary>
    private bool ReadSurrogate()
    {
        if (_position + 1 < _text.Length && char.IsSurrogatePair(_text[_position], _text[_position + 1]))
        {
            _position += 2;
            return true;
        }

        _problems.Add(ProblemKind.IllFormedText, _position, 1, Readable.CodePoint(_text[_position]));
        _position++;
        return false;
    }

    private bool ReadEscape()
    {
        var start = _position;
        var c = start + 1 < _text.Length ? _text[start + 1] : '\0';
        if (c == 'u')
        {
            return ReadUnicodeEscape(start);
        }

        var meant = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (meant == '\0')
        {
            // The character after it is left where it is: it may be the end of the line or half of a pair.
            Malformed(start, 1, "this backslash begins no escape; one that is meant is written \\\\");
            _position++;
            return false;
        }

        _unescaped.Append(meant);
        _position += 2;
        return true;
    }

    private bool ReadUnicodeEscape(int start)
    {
        if (!TryReadHex(start, out var unit))
        {
            Malformed(start, 2, "\\u takes four hexadecimal digits");
            _position += 2;
            return false;
        }

        _position += 6;
        if (char.IsHighSurrogate(unit) && TryReadHex(_position, out var low) && char.IsLowSurrogate(low))
        {
            _unescaped.Append(unit).Append(low);
            _position += 6;
            return true;
        }

        if (char.IsSurrogate(unit))
        {
            _problems.Add(ProblemKind.IllFormedText, start, 6, Readable.CodePoint(unit));
            return false;
        }

        _unescaped.Append(unit);
        return true;
    }

    private bool TryReadHex(int start, out char unit)
    {
        unit = '\0';
        if (start + 6 > _text.Length || _text[start] != '\\' || _text[start + 1] != 'u')
        {
            return false;
        }

        var value = 0;
        for (var i = start + 2; i < start + 6; i++)
        {
            var digit = _text[i] switch
            {
                var c and >= '0' and <= '9' => c - '0',
                var c and >= 'a' and <= 'f' => c - 'a' + 10,
                var c and >= 'A' and <= 'F' => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                return false;
            }

            value = (value * 16) + digit;
        }

        unit = (char)value;
        return true;
    }

    /// <summary>Goes over a string in quotes that JSON doesn't take; its text is empty where it can't be known.</summary>
    private string TakeWrongQuotes()
    {
        var start = _position++;
        var isSingle = IsSingleQuote(_text[start]);
        while (!AtEnd && _text[_position] is var c && c is not ('\n' or '\r'))
        {
            _position++;
            if (c == '"' ? !isSingle : IsQuote(c) && IsSingleQuote(c) == isSingle)
            {
                Malformed(start, 1, $"'{_text[start]}' begins no string; JSON takes straight double quotes (\")");
                return _text.Substring(start + 1, _position - start - 2);
            }
        }

        NotClosedOnLine(start);
        return "";
    }

    /// <summary>Reports a string without an end and goes on behind what is probably its last character.</summary>
    private void NotClosedOnLine(int start)
    {
        var written = _text.Substring(start + 1, _position - start - 1);
        var wrong = written.LastIndexOfAny(['“', '”', '＂', '„']);
        Break(start, 1, "the string that begins here is not closed on its line" + (wrong < 0 ? "" : $"; '{written[wrong]}' closes none"));
        while (_text[_position - 1] is ',' or ' ' or '，' or ']' or '}')
        {
            _position--;
        }
    }

    private static bool IsQuote(char c) => c is '“' or '”' or '＂' or '„' or '«' or '»' || IsSingleQuote(c);

    private static bool IsSingleQuote(char c) => c is '\'' or '‘' or '’' or '`';

    private static string EscapeOf(char c) => c switch
    {
        '\b' => "b",
        '\f' => "f",
        '\t' => "t",
        _ => "u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };
}
