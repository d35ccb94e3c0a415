using System;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <content>Numbers, literals, and words that are neither.</content>
internal sealed partial class JsonTreeReader
{
    private JsonNode ReadWord()
    {
        var start = _position;
        var word = TakeWord();
        var kind = word switch
        {
            "true" or "false" => JsonKind.Boolean,
            "null" => JsonKind.Null,
            _ => IsNumber(word) ? JsonKind.Number : JsonKind.Malformed,
        };
        if (kind == JsonKind.Malformed)
        {
            Malformed(start, word.Length, Explain(word));
        }

        return new JsonNode(kind, start) { Length = word.Length, Text = word };
    }

    /// <summary>Reads a key without quotes; null where it is none at all.</summary>
    private string? ReadBareKey()
    {
        var start = _position;
        var word = TakeWord();
        Malformed(start, word.Length, $"'{word}' is not a key; a key stands in straight double quotes (\")");
        return char.IsLetter(word[0]) ? word : null;
    }

    /// <summary>Everything up to a blank, a quote or punctuation; at least one character.</summary>
    private string TakeWord()
    {
        var start = _position++;
        while (!AtEnd && !EndsWord(_text[_position]))
        {
            _position++;
        }

        return _words.Of(_text, start, _position - start);
    }

    private static bool EndsWord(char c) =>
        c is <= ' ' or '"' or ',' or ':' or '{' or '}' or '[' or ']' or '/'
        || (c >= 0x80 && (Meant(c) != c || IsFalseBlank(c)))
        || IsQuote(c);

    private static bool IsNumber(string word)
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
    private static bool Digits(string word, ref int i)
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
