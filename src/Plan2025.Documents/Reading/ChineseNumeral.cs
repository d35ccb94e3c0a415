using System;

namespace Plan2025.Documents.Reading;

/// <summary>Chinese numerals as headings have them: 一 to 九百九十九, and digits one after the other (二〇二五).</summary>
internal static class ChineseNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Whether a character is part of a numeral.</summary>
    public static bool IsDigit(char c) => c is '十' or '百' or '零' || Digits.Contains(c, StringComparison.Ordinal);

    /// <summary>The number, or null where the numeral is none.</summary>
    public static int? Parse(string numeral)
    {
        if (numeral.AsSpan().IndexOfAny('十', '百') < 0)
        {
            return Positional(numeral);
        }

        var (sum, digit) = (0, -1);
        foreach (var c in numeral)
        {
            if (c is '十' or '百')
            {
                sum += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = -1;
            }
            else if (c != '零')
            {
                if (digit >= 0)
                {
                    return null;
                }

                digit = ValueOf(c);
            }
        }

        sum += Math.Max(digit, 0);
        return sum is > 0 and < 1000 ? sum : null;
    }

    /// <summary>The numeral of a number from 1 to 99.</summary>
    public static string Format(int number) =>
        number >= 100 ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : (number >= 20 ? Digits[number / 10].ToString() : "") + (number >= 10 ? "十" : "") + (number % 10 > 0 ? Digits[number % 10].ToString() : "");

    private static int? Positional(string numeral)
    {
        var value = 0;
        foreach (var c in numeral)
        {
            value = (value * 10) + ValueOf(c);
        }

        return value > 0 ? value : null;
    }

    private static int ValueOf(char c) => c == '零' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
}
