using System;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <content>Numbers, literals, and words that are neither.</content>
internal sealed partial class JsonTreeReader
{
    private void ReadWord()
    {
        var start = _position;
        var word = TakeWord();
        var kind = KindOf(word);
        _tree.Add(kind, start, word.Length);
        if (kind == JsonKind.Malformed)
        {
            Malformed(start, word.Length, Explain(word.ToString()));
        }
    }

    private static JsonKind KindOf(ReadOnlySpan<char> word) => word[0] switch
    {
        't' when word.SequenceEqual("true".AsSpan()) => JsonKind.Boolean,
        'f' when word.SequenceEqual("false".AsSpan()) => JsonKind.Boolean,
        'n' when word.SequenceEqual("null".AsSpan()) => JsonKind.Null,
        _ => IsNumber(word) ? JsonKind.Number : JsonKind.Malformed,
    };

    /// <summary>Reads a key without quotes; -1 where it is none at all.</summary>
    private int ReadBareKey()
    {
        var start = _position;
        var word = TakeWord().ToString();
        Malformed(start, word.Length, $"'{word}' is not a key; a key stands in straight double quotes (\")");
        return char.IsLetter(word[0]) ? AddKey(start, word) : -1;
    }

    /// <summary>Everything up to a blank, a quote or punctuation; at least one character.</summary>
    private ReadOnlySpan<char> TakeWord()
    {
        var start = _position++;
        while (!AtEnd && !EndsWord(_text[_position]))
        {
            _position++;
        }

        return _text.AsSpan(start, _position - start);
    }

    private static bool EndsWord(char c) =>
        c is <= ' ' or '"' or ',' or ':' or '{' or '}' or '[' or ']' or '/'
        || (c >= 0x80 && (Meant(c) != c || IsFalseBlank(c)))
        || IsQuote(c);

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var i = word[0] == '-' ? 1 : 0;
        var first = i;
        if (!Digits(word, ref i) || (word[first] == '0' && i > first + 1))
        {
            return false;
        }

        if (i < word.Length && word[i] == '.')
        {
            i++;
            if (!Digits(word, ref i))
            {
                return false;
            }
        }

        if (i < word.Length && word[i] is 'e' or 'E')
        {
            i++;
            if (i < word.Length && word[i] is '+' or '-')
            {
                i++;
            }

            if (!Digits(word, ref i))
            {
                return false;
            }
        }

        return i == word.Length;
    }

    /// <summary>Goes over digits; false where there is none.</summary>
    private static bool Digits(ReadOnlySpan<char> word, ref int i)
    {
        var start = i;
        while (i < word.Length && word[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > start;
    }

    private static string Explain(string word)
    {
        foreach (var literal in new[] { "true", "false", "null" })
        {
            if (string.Equals(word, literal, StringComparison.OrdinalIgnoreCase))
            {
                return $"'{word}' is not a value; did you mean {literal}?";
            }
        }

        return char.IsDigit(word[0]) || word[0] is '-' or '+' or '.'
            ? $"'{word}' is not a number; JSON takes ASCII digits, no plus sign, no zero in front, and digits on both sides of a point"
            : $"'{word}' is not a value; text stands in straight double quotes (\")" + Suggestion.For(word, ["true", "false", "null"]);
    }
}
