using System;
using System.Collections.Generic;

namespace Plan2025.Traceability;

/// <summary>Finds references in text of any language: <c>Plan2025:T045</c>, then <c>@hash</c>, <c>!kind</c> and <c>(reason)</c>, each if wanted, with no blank between them.</summary>
internal static class ReferenceScanner
{
    private const string Prefix = "Plan2025:";

    private static readonly char[] s_lineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    public static IEnumerable<TextReference> Scan(string text)
    {
        var at = 0;
        var line = 1;
        var lineStart = 0;
        while ((at = text.IndexOf(Prefix, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var start = at;
            at += Prefix.Length;

            // A word that only ends like it, and prose such as "Plan2025: the library", are no references.
            if ((start > 0 && IsWord(text[start - 1])) || at == text.Length || !IsWord(text[at]))
            {
                continue;
            }

            for (var next = EndOfLine(text, lineStart); next <= start; next = EndOfLine(text, lineStart))
            {
                line++;
                lineStart = next;
            }

            var task = Word(text, ref at);
            var pin = After('@', text, ref at);
            var kind = After('!', text, ref at);
            var reason = Reason(text, ref at);
            yield return new TextReference(start, at - start, line, start - lineStart + 1, task, pin, kind, reason);
        }
    }

    /// <summary>The start of the next line. Lines end as the compiler ends them; past the last one it is behind the text.</summary>
    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOfAny(s_lineEnds, start);
        return end < 0 ? text.Length + 1
            : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
            : end + 1;
    }

    private static string After(char mark, string text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] != mark || !IsWord(text[at + 1]))
        {
            return "";
        }

        at++;
        return Word(text, ref at);
    }

    /// <summary>What stands in brackets right behind, on the same line; brackets in it come in pairs.</summary>
    private static string Reason(string text, ref int at)
    {
        if (at == text.Length || text[at] != '(')
        {
            return "";
        }

        var depth = 0;
        for (var i = at; i < text.Length && text[i] is not ('\r' or '\n'); i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                var reason = text.Substring(at + 1, i - at - 1).Trim();
                at = i + 1;
                return reason;
            }
        }

        return "";
    }

    private static string Word(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (IsWord(text[at]) || (text[at] == '-' && at + 1 < text.Length && IsWord(text[at + 1]))))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    /// <summary>ASCII only: Chinese text goes on right behind a reference, without a blank.</summary>
    private static bool IsWord(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '_';
}
