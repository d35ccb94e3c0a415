using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plan2025.Generator.Validation;
using Slip = (int Start, int Length, Plan2025.Shared.MessageText Message);

namespace Plan2025.Generator.Reading;

/// <summary>Says where and why a text is not JSON, for people who know brackets and quotes and no grammar.</summary>
/// <param name="text">The document.</param>
/// <param name="open">Where the brackets begin that are open, the innermost last.</param>
internal sealed class JsonProblems(string text, IReadOnlyList<int> open)
{
    private const int MarkerLength = 7;

    private static readonly Regex s_number = new("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private int Innermost => open[open.Count - 1];

    private bool IsInObject => text[Innermost] == '{';

    private char Close => IsInObject ? '}' : ']';

    /// <summary>What is wrong after the last token that is right.</summary>
    /// <param name="last">The token; none at the beginning.</param>
    /// <param name="end">Where the next one may begin.</param>
    public Slip After(JsonTokenType last, int end)
    {
        var at = SkipWhiteSpace(end);
        switch (last)
        {
            case JsonTokenType.None:
                return Unexpected(at) ?? Value(at);
            case JsonTokenType.PropertyName:
                return Unexpected(at) ?? (text[at] is ',' or '}' or ']' ? (end, 0, new("a value is missing after this colon", "此冒号后缺少值")) : Value(at));
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                return Unexpected(at) ?? Entry(at);
            case JsonTokenType.String when GoesOn(end, at):
                return EndsTooEarly(end);
        }

        if (open.Count == 0)
        {
            return Unexpected(at) ?? (at, 1, new("the document ends before this; is there a closing bracket too many?", "文档在此之前已结束；是否多了一个右括号？"));
        }

        return Unexpected(at) ?? (text[at] == ',' ? AfterComma(at) : NoComma(end, at));
    }

    private Slip AfterComma(int comma)
    {
        var at = SkipWhiteSpace(comma + 1);
        return At(at) == Close ? (comma, 1, new("nothing follows this comma; there is none before '{0}'", "此逗号后没有内容；“{0}”前不能有逗号", Close)) : Unexpected(at) ?? Entry(at);
    }

    private Slip NoComma(int end, int at) => text[at] switch
    {
        '}' or ']' => WrongBracket(at),
        ':' => NoKey(at),
        '{' or '[' when IsInObject => KeyExpected(at),
        _ => (end, 0, new("a comma is missing here", "此处缺少逗号")),
    };

    /// <summary>What is wrong where an entry of the innermost brackets is expected.</summary>
    private Slip Entry(int at)
    {
        switch (text[at])
        {
            case ',':
                return (at, 1, new("an entry is expected before this comma", "此逗号前应有一项"));
            case '}' or ']':
                return WrongBracket(at);
            case ':':
                return NoKey(at);
            case '{' or '[' when IsInObject:
                return KeyExpected(at);
            case '"' when IsInObject:
                return Key(at);
            case var c when IsInObject && !IsQuote(c):
                var word = WordAt(at);
                return (at, word.Length, new("'{0}' is not a key; a key is in straight double quotes (\")", "“{0}”不是键；键要放在英文直双引号（\"）中", word));
            default:
                return Value(at);
        }
    }

    /// <summary>What is wrong with a key in quotes, or with what follows it.</summary>
    private Slip Key(int start)
    {
        if (Text(start, out var end) is { } slip)
        {
            return slip;
        }

        var at = SkipWhiteSpace(end);
        return GoesOn(end, at) ? EndsTooEarly(end) : Unexpected(at) ?? (end, 0, new("a colon and a value are missing after this key", "此键后缺少冒号和值"));
    }

    /// <summary>What is wrong where a value is expected.</summary>
    private Slip Value(int at)
    {
        switch (text[at])
        {
            case '"' when Text(at, out _) is { } slip:
                return slip;
            case '{' or '[':
                return (at, 1, new("brackets are nested deeper than in any plan document", "括号嵌套层数超过任何计划文档"));
            case ',' or ':' or '}' or ']':
                return (at, 1, new("a value is expected here", "此处应为值"));
            case var c when IsQuote(c):
                return (at, 1, new("'{0}' begins no text; JSON takes straight double quotes (\")", "“{0}”不能作为文本的开头；JSON 使用英文直双引号（\"）", c));
            default:
                // Where the reader refuses a sound number, it is what follows that is wrong.
                var word = WordAt(at);
                return s_number.IsMatch(word) ? After(JsonTokenType.Number, at + word.Length) : (at, word.Length, NoValue(word));
        }
    }

    /// <summary>What is wrong with a text in quotes, or null where it is sound. That it isn't closed comes before all else.</summary>
    private Slip? Text(int start, out int end)
    {
        Slip? slip = null;
        for (end = start + 1; At(end) is not (null or '\n' or '\r'); end++)
        {
            switch (text[end])
            {
                case '"':
                    end++;
                    return slip;
                case '\\' when At(end + 1) == 'u':
                    slip ??= IsHex(end + 2) ? null : (end, 2, new("\\u takes four hexadecimal digits", "\\u 后应有四位十六进制数字"));
                    end++;
                    break;
                case '\\' when At(end + 1) is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                    end++;
                    break;
                case '\\':
                    slip ??= (end, 1, new("this backslash begins no escape; a backslash in a text is written \\\\", "此反斜杠不构成转义；文本中的反斜杠要写成 \\\\"));
                    break;
                case var c when c < ' ':
                    slip ??= (end, 1, new("{0} can't be in a text as it is; it is written {1}", "文本中不能直接出现 {0}；要写成 {1}", Characters.CodePoint(c), EscapeOf(c)));
                    break;
            }
        }

        var wrong = text.LastIndexOfAny(['“', '”', '＂', '„'], end - 1, end - start);
        return (start, 1, new(
            "the text that begins here is not closed on its line{0}",
            "从此处开始的文本在本行内没有闭合{0}",
            wrong < 0 ? MessageText.Empty : new MessageText("; '{0}' closes none", "；“{0}”不能闭合文本", text[wrong])));
    }

    /// <summary>That the document ends too early, or what never is between two values; else null.</summary>
    private Slip? Unexpected(int at)
    {
        if (At(at) is not { } c)
        {
            return (at, 0, new("the document ends here, but {0} is not closed", "文档在此结束，但{0}没有闭合", Describe(Innermost)));
        }

        return IsConflictMarker(at) ? (at, MarkerLength, new("a conflict marker of version control; keep one version, and delete the other and the markers", "这是版本控制的冲突标记；请保留一个版本，删除另一个版本和标记"))
            : c == '/' && At(at + 1) is '/' or '*' ? (at, 2, new("JSON has no comments", "JSON 没有注释"))
            : Meant(c) != c ? (at, 1, new("'{0}' is a full-width character; JSON takes '{1}'", "“{0}”是全角字符；JSON 使用“{1}”", c, Meant(c)))
            : char.IsWhiteSpace(c) || Characters.IsInvisible(c)
                ? (at, 1, new("{0} is not white space in JSON; between values there are only spaces, tabs and line ends", "{0} 在 JSON 中不是空白字符；值之间只能有空格、制表符和换行", Characters.CodePoint(c)))
            : null;
    }

    /// <summary>Whether a text seems to go on after the quote that ended it, so that this quote belongs to it.</summary>
    private bool GoesOn(int end, int at)
    {
        if (At(at) is not { } c || text.IndexOfAny(['\n', '\r'], end, at - end) >= 0)
        {
            return false;
        }

        if (Meant(c) != c)
        {
            // Full-width punctuation is the text's, unless something follows that follows JSON's.
            return At(SkipWhiteSpace(at + 1)) is not (null or '"' or '{' or '[' or '}' or ']' or (>= '0' and <= '9'));
        }

        var isJson = c is '{' or '}' or '[' or ']' or ',' or ':' or '/' or '"' || IsQuote(c) || Characters.IsInvisible(c) || char.IsWhiteSpace(c);
        return !isJson && (at == end || c is not (>= '0' and <= '9' or '-'));
    }

    private static Slip EndsTooEarly(int end) => (end - 1, 1, new("this quote ends the text; a quote inside a text is written \\\" or “ ”", "文本到此引号结束；文本中的引号要写成 \\\" 或“ ”"));

    private Slip WrongBracket(int at) => (at, 1, new("'{0}' is expected here, for {1}", "此处应为“{0}”，与{1}对应", Close, Describe(Innermost)));

    private Slip KeyExpected(int at) => (at, 1, new("a key is expected here; is a '{1}' missing for {0}?", "此处应为键；{0}是否缺少“{1}”？", Describe(Innermost), '}'));

    private Slip NoKey(int at) => (at, 1, IsInObject
        ? new("a key is expected before this colon", "此冒号前应有键")
        : new("a colon follows a key, and a list has none", "冒号跟在键之后，而列表中没有键"));

    private static MessageText NoValue(string word)
    {
        foreach (var literal in new[] { "true", "false", "null" })
        {
            if (string.Equals(word, literal, StringComparison.OrdinalIgnoreCase))
            {
                return new("'{0}' is not a value; did you mean {1}?", "“{0}”不是值；是否应为 {1}？", word, literal);
            }
        }

        return char.IsDigit(word[0]) || word[0] is '-' or '+' or '.'
            ? new(
                "'{0}' is not a number; JSON takes ASCII digits, no plus sign, no zero in front, and digits on both sides of a point",
                "“{0}”不是数字；JSON 只用 ASCII 数字，不带正号，不以零开头，小数点两侧都要有数字",
                word)
            : new(
                "'{0}' is not a value; a text is in straight double quotes (\"){1}",
                "“{0}”不是值；文本要放在英文直双引号（\"）中{1}",
                word,
                Suggestion.For(word, ["true", "false", "null"]));
    }

    /// <summary>Everything up to white space, a quote or punctuation; at least one character.</summary>
    private string WordAt(int start)
    {
        var end = start + 1;
        while (At(end) is { } c
            && c is not (<= ' ' or '"' or ',' or ':' or '{' or '}' or '[' or ']' or '/')
            && Meant(c) == c && !IsQuote(c) && !char.IsWhiteSpace(c) && !Characters.IsInvisible(c))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private int SkipWhiteSpace(int at)
    {
        while (At(at) is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        return at;
    }

    private char? At(int at) => at < text.Length ? text[at] : null;

    private bool IsHex(int start) => start + 4 <= text.Length && text.Substring(start, 4).All(Uri.IsHexDigit);

    private bool IsConflictMarker(int at) =>
        text[at] is '<' or '=' or '>' or '|'
        && (at == 0 || text[at - 1] is '\n' or '\r')
        && string.CompareOrdinal(text, at, new string(text[at], MarkerLength), 0, MarkerLength) == 0;

    private MessageText Describe(int bracket)
    {
        var position = new LineMap(text).PositionOf(bracket);
        return new("the '{0}' in line {1}, column {2}", "第 {1} 行第 {2} 列的“{0}”", text[bracket], Invariant.Text(position.Line + 1), Invariant.Text(position.Column + 1));
    }

    private static bool IsQuote(char c) => c is '“' or '”' or '＂' or '„' or '«' or '»' or '\'' or '‘' or '’' or '`';

    /// <summary>The ASCII punctuation for the full-width form that a Chinese keyboard types.</summary>
    private static char Meant(char c) => c switch
    {
        '，' or '、' => ',',
        '：' => ':',
        '｛' => '{',
        '｝' => '}',
        '［' or '【' => '[',
        '］' or '】' => ']',
        _ => c,
    };

    private static string EscapeOf(char c) => c switch
    {
        '\b' => "\\b",
        '\f' => "\\f",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };
}
