using System;
using System.Globalization;

namespace Plan2025;

/// <summary>Parses and writes task ids, which are regular: <c>T</c> and the number with leading zeros.</summary>
internal static class TaskIdText
{
    /// <summary>The number that a text means: an id such as <c>T045</c> or <c>t045</c>, or a number such as <c>45</c>; 0 if it is neither.</summary>
    public static int NumberOf(ReadOnlySpan<char> text)
    {
        if (text.Length == TaskTable.IdDigits + 1 && text[0] is 'T' or 't')
        {
            text = text.Slice(1);
        }
        else if (text.IsEmpty || text.Length > TaskTable.IdDigits || text[0] == '0')
        {
            return 0;
        }

        var number = 0;
        foreach (var c in text)
        {
            var digit = c - '0';
            if ((uint)digit > 9)
            {
                return 0;
            }

            number = (number * 10) + digit;
        }

        return number <= TaskTable.Count ? number : 0;
    }

    /// <inheritdoc cref="NumberOf(ReadOnlySpan{char})"/>
    /// <remarks>Ids are ASCII, so each byte is a character; no byte of another character is a letter or a digit.</remarks>
    public static int NumberOf(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > TaskTable.IdDigits + 1)
        {
            return 0;
        }

        Span<char> text = stackalloc char[TaskTable.IdDigits + 1];
        for (var i = 0; i < utf8.Length; i++)
        {
            text[i] = (char)utf8[i];
        }

        return NumberOf(text.Slice(0, utf8.Length));
    }

    /// <summary>The id of a number, such as <c>T045</c>.</summary>
    public static string Create(int number) =>
        "T" + number.ToString("D" + TaskTable.IdDigits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
