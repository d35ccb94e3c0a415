using System.Collections.Generic;
using System.Globalization;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Reading;

/// <summary>The inside of JSON strings, where characters may be escaped.</summary>
internal static class JsonText
{
    /// <summary>The UTF-16 code units that a string means, and where each is written.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">The span of a sound string in it, quotes included.</param>
    public static IEnumerable<Located<char>> Units(string document, SourceSpan text)
    {
        var end = text.Start + text.Length - 1;
        for (var i = text.Start + 1; i < end;)
        {
            var length = document[i] != '\\' ? 1 : document[i + 1] == 'u' ? 6 : 2;
            yield return new Located<char>(Unescape(document, i, length), new SourceSpan(i, length));
            i += length;
        }
    }

    /// <summary>Where code units are halves of surrogate pairs without their other halves.</summary>
    public static IEnumerable<Located<char>> Halves(IEnumerable<Located<char>> units)
    {
        Located<char>? high = null;
        foreach (var unit in units)
        {
            var isPair = high is not null && char.IsLowSurrogate(unit.Value);
            if (high is { } half && !isPair)
            {
                yield return half;
            }

            high = char.IsHighSurrogate(unit.Value) ? unit : null;
            if (char.IsLowSurrogate(unit.Value) && !isPair)
            {
                yield return unit;
            }
        }

        if (high is { } last)
        {
            yield return last;
        }
    }

    private static char Unescape(string document, int start, int length) => (length, document[start + length - 1]) switch
    {
        (6, _) => (char)int.Parse(document.Substring(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        (2, 'b') => '\b',
        (2, 'f') => '\f',
        (2, 'n') => '\n',
        (2, 'r') => '\r',
        (2, 't') => '\t',
        (_, var c) => c,
    };
}
