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
        var value = Value(Rows.FirstFour(text));
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

        var value = Value(Rows.FirstFour(text));
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

        var value = Value(Rows.FirstFour(utf8));
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

    /// <summary>The value of the letter and the first three digits, each in 16 bits of its own, the letter lowest: all four are looked at together.</summary>
    private static uint Value(ulong characters)
    {
        const ulong Zeros = 0x0030_0030_0030_0054;
        const ulong WithoutCase = 0xFFFF_FFFF_FFFF_FFDF;
        const ulong HighBits = 0x8000_8000_8000_8000;

        // From here to its high bit no digit comes, and what is none does: more than 9, or any letter but the one.
        const ulong ToHighBit = 0x7FF6_7FF6_7FF6_7FFF;

        // The product's highest part is a hundred times the first digit, ten times the second and the third.
        const ulong Weights = 0x0000_0064_000A_0001;

        var digits = (characters ^ Zeros) & WithoutCase;
        return ((digits | (digits + ToHighBit)) & HighBits) == 0 ? (uint)((digits * Weights) >> 48) : None;
    }

    /// <summary>The same for bytes, of which no part has room for a hundred: so two digits are made a number first.</summary>
    private static uint Value(uint utf8)
    {
        const uint Zeros = 0x3030_3054;
        const uint WithoutCase = 0xFFFF_FFDF;
        const uint HighBits = 0x8080_8080;
        const uint ToHighBit = 0x7676_767F;
        const uint Weights = 0x0A01;

        var digits = (utf8 ^ Zeros) & WithoutCase;
        return ((digits | (digits + ToHighBit)) & HighBits) == 0 ? ((byte)((digits * Weights) >> 16) * 10u) + (digits >> 24) : None;
    }

    private static int Member(uint value) => value - 1 < TaskTable.Count ? (int)value : 0;
}
