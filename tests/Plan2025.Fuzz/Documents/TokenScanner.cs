using System.Collections.Generic;

namespace Plan2025.Fuzz.Documents;

/// <summary>Cuts well-formed JSON into tokens and the blanks between them.</summary>
internal static class TokenScanner
{
    public static IEnumerable<Token> Scan(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start + 1;
            switch (text[start])
            {
                case '"':
                    while (text[end] != '"')
                    {
                        end += text[end] == '\\' ? 2 : 1;
                    }

                    end++;
                    break;
                case '{' or '}' or '[' or ']' or ',' or ':':
                    break;
                case var first:
                    while (end < text.Length && IsBlank(text[end]) == IsBlank(first) && text[end] is not ('"' or '{' or '}' or '[' or ']' or ',' or ':'))
                    {
                        end++;
                    }

                    break;
            }

            yield return new Token(start, end - start);
            start = end;
        }
    }

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r' or '\t';
}
