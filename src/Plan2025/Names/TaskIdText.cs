using System;
using System.Globalization;

namespace Plan2025;

/// <summary>Parses and writes task ids, which are regular: <c>T</c> and the number with leading zeros.</summary>
internal static class TaskIdText
{
    /// <summary>The number that a text means: an id such as <c>T045</c> or <c>t045</c>, or a number such as <c>45</c>; 0 if it is neither.</summary>
    public static int NumberOf(ReadOnlySpan<char> text)
    {
        var start = StartOf(text.Length, text.IsEmpty ? default : text[0]);
        var number = 0;
        for (var i = start; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit > 9)
            {
                return 0;
            }

            number = (number * 10) + (int)digit;
        }

        return number <= TaskTable.Count ? number : 0;
    }

    /// <inheritdoc cref="NumberOf(ReadOnlySpan{char})"/>
    /// <remarks>Ids are ASCII, so each byte is a character; no byte of another character is a letter or a digit.</remarks>
    public static int NumberOf(ReadOnlySpan<byte> utf8)
    {
        var start = StartOf(utf8.Length, utf8.IsEmpty ? default : (char)utf8[0]);
        var number = 0;
        for (var i = start; i < utf8.Length; i++)
        {
            var digit = (uint)(utf8[i] - '0');
            if (digit > 9)
            {
                return 0;
            }

            number = (number * 10) + (int)digit;
        }

        return number <= TaskTable.Count ? number : 0;
    }

    /// <summary>Where the digits of a text of a length begin; behind its end if it cannot be an id or a number.</summary>
    private static int StartOf(int length, char first) =>
        length == TaskTable.IdDigits + 1 && first is 'T' or 't' ? 1
        : length <= TaskTable.IdDigits && first != '0' ? 0
        : length;

    /// <summary>The id of a number, such as <c>T045</c>.</summary>
    public static string Create(int number) =>
        "T" + number.ToString("D" + TaskTable.IdDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
