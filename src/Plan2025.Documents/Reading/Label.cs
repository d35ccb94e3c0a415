using System;
using System.Linq;

namespace Plan2025.Documents.Reading;

/// <summary>How the number before a heading or a task is printed.</summary>
internal enum LabelKind
{
    /// <summary><c>第一章</c>, <c>第一部分</c>.</summary>
    Chapter,

    /// <summary><c>第一节</c>.</summary>
    Section,

    /// <summary><c>第一条</c>.</summary>
    Article,

    /// <summary><c>一、</c>.</summary>
    Chinese,

    /// <summary><c>（一）</c>.</summary>
    ChineseInBrackets,

    /// <summary><c>1.</c>, <c>1．</c>, <c>1、</c>, <c>１．</c>.</summary>
    Arabic,

    /// <summary><c>（1）</c>, <c>1）</c>.</summary>
    ArabicInBrackets,

    /// <summary><c>1.1</c>.</summary>
    Decimal,

    /// <summary><c>①</c>.</summary>
    Circled,
}

/// <summary>The printed number at the start of a line.</summary>
/// <param name="Kind">How it is printed.</param>
/// <param name="Number">The number; of <c>1.2</c> the last one.</param>
/// <param name="Text">What is printed, with the white space after it.</param>
internal sealed record Label(LabelKind Kind, int Number, string Text)
{
    private const int LongestNumber = 3;

    // What follows a decimal number that counts something.
    private const string Units = "亿億万萬千百十%％‰倍元个個年月日度℃米吨噸公升平余餘多以至—-~～–";

    /// <summary>The label of a line, or null where it has none.</summary>
    public static Label? Read(string line) =>
        line.Length == 0 ? null
        : line[0] == '第' ? Ordinal(line)
        : line[0] is '（' or '(' ? InBrackets(line)
        : line[0] is >= '①' and <= '⑳' ? Create(LabelKind.Circled, line[0] - '①' + 1, line, 1)
        : IsDigit(line[0]) ? Arabic(line)
        : Chinese(line);

    private static Label? Ordinal(string line)
    {
        var end = EndOfNumeral(line, 1);
        if (end == 1 || end >= line.Length || NumberOf(line[1..end]) is not { } number)
        {
            return null;
        }

        return line[end] switch
        {
            '章' or '编' or '編' or '篇' => Create(LabelKind.Chapter, number, line, end + 1),
            '部' when end + 1 < line.Length && line[end + 1] == '分' => Create(LabelKind.Chapter, number, line, end + 2),
            '节' or '節' => Create(LabelKind.Section, number, line, end + 1),
            '条' or '條' => Create(LabelKind.Article, number, line, end + 1),
            _ => null,
        };
    }

    private static Label? InBrackets(string line)
    {
        var end = EndOfNumeral(line, 1);
        if (end == 1 || end >= line.Length || line[end] is not ('）' or ')') || NumberOf(line[1..end]) is not { } number)
        {
            return null;
        }

        var kind = IsDigit(line[1]) ? LabelKind.ArabicInBrackets : LabelKind.ChineseInBrackets;
        return Create(kind, number, line, end + 1 < line.Length && line[end + 1] == '、' ? end + 2 : end + 1);
    }

    private static Label? Chinese(string line)
    {
        var end = EndOfNumeral(line, 0);
        return end > 0 && end < line.Length && line[end] == '、' && NumberOf(line[..end]) is { } number
            ? Create(LabelKind.Chinese, number, line, end + 1)
            : null;
    }

    private static Label? Arabic(string line)
    {
        var end = EndOfDigits(line, 0);
        if (end > LongestNumber || end >= line.Length || NumberOf(line[..end]) is not { } number)
        {
            return null;
        }

        if (line[end] is '）' or ')')
        {
            return Create(LabelKind.ArabicInBrackets, number, line, end + 1);
        }

        if (line[end] is not ('.' or '．' or '、'))
        {
            return null;
        }

        return end + 1 < line.Length && IsDigit(line[end + 1])
            ? line[end] == '.' ? Decimal(line, end) : null
            : Create(LabelKind.Arabic, number, line, end + 1);
    }

    private static Label? Decimal(string line, int end)
    {
        var start = 0;
        while (end + 1 < line.Length && line[end] == '.' && IsDigit(line[end + 1]))
        {
            start = end + 1;
            end = EndOfDigits(line, start);
        }

        if (end - start >= LongestNumber || end >= line.Length || NumberOf(line[start..end]) is not { } number)
        {
            return null;
        }

        end += line[end] is '.' or '．' or '、' ? 1 : 0;
        return end < line.Length && Units.Contains(line[end], StringComparison.Ordinal) ? null : Create(LabelKind.Decimal, number, line, end);
    }

    private static Label Create(LabelKind kind, int number, string line, int end)
    {
        while (end < line.Length && char.IsWhiteSpace(line[end]))
        {
            end++;
        }

        return new Label(kind, number, line[..end]);
    }

    private static int EndOfDigits(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int EndOfNumeral(string text, int start)
    {
        var end = start;
        while (end < text.Length && ChineseNumeral.IsDigit(text[end]))
        {
            end++;
        }

        return end == start ? EndOfDigits(text, start) : end;
    }

    private static int? NumberOf(string numeral) =>
        numeral.Length is 0 or > 6 ? null
        : !IsDigit(numeral[0]) ? ChineseNumeral.Parse(numeral)
        : numeral.Length <= LongestNumber ? numeral.Aggregate(0, (value, digit) => (value * 10) + (digit & 0xF))
        : null;

    /// <summary>Whether a character is a digit, half- or full-width; the last four bits of either are its value.</summary>
    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';
}
