using System;

namespace Plan2025;

/// <summary>Task ids are regular, so they are parsed and written by arithmetic.</summary>
internal static class TaskIdText
{
    /// <summary>What is no id; no plan has as many tasks. With up to nine digits behind it, it stays so large, modulo two to the power of 32; a plan has no more.</summary>
    private const uint None = uint.MaxValue;

    /// <summary>The number that a text means: an id such as <c>T045</c> or <c>t045</c>, or a number such as <c>45</c>; 0 if it means none.</summary>
    /// <remarks>The same as for a span, once more: to make one of a string costs half as much as all the rest.</remarks>
    public static int NumberOf(string? text)
    {
        if (text is not { Length: TaskTable.IdDigits + 1 })
        {
            return NumberOfDigits(Rows.Characters(text));
        }

        // How many digits an id has is a constant: those that the plan does not need cost nothing, and the others no loop.
        var value = Value(text[0], text[1], text[2], text[3]);
        value = TaskTable.IdDigits > 3 ? Append(value, text[4]) : value;
        value = TaskTable.IdDigits > 4 ? Append(value, text[5]) : value;
        value = TaskTable.IdDigits > 5 ? Append(value, text[6]) : value;
        return TaskTable.IdDigits > 6 ? NumberOfRest(value, Rows.Characters(text).Slice(7)) : Member(value);
    }

    /// <inheritdoc cref="NumberOf(string)"/>
    public static int NumberOf(ReadOnlySpan<char> text)
    {
        if (text.Length != TaskTable.IdDigits + 1)
        {
            return NumberOfDigits(text);
        }

        var value = Value(text[0], text[1], text[2], text[3]);
        value = TaskTable.IdDigits > 3 ? Append(value, text[4]) : value;
        value = TaskTable.IdDigits > 4 ? Append(value, text[5]) : value;
        value = TaskTable.IdDigits > 5 ? Append(value, text[6]) : value;
        return TaskTable.IdDigits > 6 ? NumberOfRest(value, text.Slice(7)) : Member(value);
    }

    /// <inheritdoc cref="NumberOf(string)"/>
    public static int NumberOf(ReadOnlySpan<byte> utf8)
    {
        // What is not ASCII stays what it is not: no byte above 127 is a digit or a letter.
        if (utf8.Length != TaskTable.IdDigits + 1)
        {
            return NumberOfDigits(utf8);
        }

        var value = Value(utf8[0], utf8[1], utf8[2], utf8[3]);
        value = TaskTable.IdDigits > 3 ? Append(value, utf8[4]) : value;
        value = TaskTable.IdDigits > 4 ? Append(value, utf8[5]) : value;
        value = TaskTable.IdDigits > 5 ? Append(value, utf8[6]) : value;
        return TaskTable.IdDigits > 6 ? NumberOfRest(value, utf8.Slice(7)) : Member(value);
    }

    /// <summary>The id of a number, such as <c>T045</c>.</summary>
    public static string Create(int number)
    {
        Span<char> text = stackalloc char[TaskTable.IdDigits + 1];
        text[0] = 'T';
        for (var i = TaskTable.IdDigits; i > 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }

        return text.ToString();
    }

    private static int NumberOfDigits(ReadOnlySpan<char> text) =>
        text.IsEmpty || text.Length > TaskTable.IdDigits || text[0] == '0' ? 0 : NumberOfRest(0, text);

    private static int NumberOfDigits(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty || utf8.Length > TaskTable.IdDigits || utf8[0] == '0' ? 0 : NumberOfRest(0, utf8);

    private static int NumberOfRest(uint value, ReadOnlySpan<char> digits)
    {
        foreach (var c in digits)
        {
            if (!TryAppend(ref value, c))
            {
                return 0;
            }
        }

        return Member(value);
    }

    private static int NumberOfRest(uint value, ReadOnlySpan<byte> digits)
    {
        foreach (var b in digits)
        {
            if (!TryAppend(ref value, b))
            {
                return 0;
            }
        }

        return Member(value);
    }

    private static bool TryAppend(ref uint value, uint character)
    {
        var digit = character - '0';
        value = (value * 10) + digit;
        return digit <= 9;
    }

    private static uint Append(uint value, uint character) => character - '0' <= 9 ? (value * 10) + (character - '0') : None;

    /// <summary>The value of a letter and the first digits, written out: a loop would cost as much as they do.</summary>
    private static uint Value(uint letter, uint first, uint second, uint third)
    {
        (first, second, third) = (first - '0', second - '0', third - '0');
        return (letter | 0x20) == 't' && first <= 9 && second <= 9 && third <= 9
            ? (first * 100) + (second * 10) + third
            : None;
    }

    private static int Member(uint value) => value - 1 < TaskTable.Count ? (int)value : 0;
}
