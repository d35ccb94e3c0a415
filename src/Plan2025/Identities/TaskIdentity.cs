using System;
using System.Threading;

namespace Plan2025;

/// <summary>Task ids are regular, so they are parsed and written by arithmetic.</summary>
internal readonly struct TaskIdentity : IIdentity<TaskId>
{
    public string TypeName => nameof(TaskId);

    public int Count => TaskTable.Count;

    public string Expected => $"{Create(1)} to {Create(Count)}, or a number from 1 to {Count}";

    public TaskId FromNumber(int number) => (TaskId)number;

    public int ToNumber(TaskId id) => (int)id;

    public int NumberOf(ReadOnlySpan<char> text)
    {
        var value = 0u;
        if (text.Length == TaskTable.IdDigits + 1)
        {
            // Written out for the usual lengths: a loop would cost as much as the digits.
            if ((text[0] | 0x20) != 't'
                || !TryAppend(ref value, text[1])
                || (TaskTable.IdDigits > 1 && !TryAppend(ref value, text[2]))
                || (TaskTable.IdDigits > 2 && !TryAppend(ref value, text[3])))
            {
                return 0;
            }

            for (var i = 4; i <= TaskTable.IdDigits; i++)
            {
                if (!TryAppend(ref value, text[i]))
                {
                    return 0;
                }
            }

            return value - 1 < TaskTable.Count ? (int)value : 0;
        }

        if (text.Length > TaskTable.IdDigits || text.IsEmpty || text[0] == '0')
        {
            return 0;
        }

        foreach (var c in text)
        {
            if (!TryAppend(ref value, c))
            {
                return 0;
            }
        }

        return value - 1 < TaskTable.Count ? (int)value : 0;
    }

    public int NumberOf(ReadOnlySpan<byte> utf8)
    {
        // What is not ASCII stays what it is not: no byte above 127 is a digit or a letter.
        var value = 0u;
        if (utf8.Length == TaskTable.IdDigits + 1)
        {
            // Written out for the usual lengths: a loop would cost as much as the digits.
            if ((utf8[0] | 0x20) != 't'
                || !TryAppend(ref value, utf8[1])
                || (TaskTable.IdDigits > 1 && !TryAppend(ref value, utf8[2]))
                || (TaskTable.IdDigits > 2 && !TryAppend(ref value, utf8[3])))
            {
                return 0;
            }

            for (var i = 4; i <= TaskTable.IdDigits; i++)
            {
                if (!TryAppend(ref value, utf8[i]))
                {
                    return 0;
                }
            }

            return value - 1 < TaskTable.Count ? (int)value : 0;
        }

        if (utf8.Length > TaskTable.IdDigits || utf8.IsEmpty || utf8[0] == '0')
        {
            return 0;
        }

        foreach (var b in utf8)
        {
            if (!TryAppend(ref value, b))
            {
                return 0;
            }
        }

        return value - 1 < TaskTable.Count ? (int)value : 0;
    }

    public string MemberName(int number) => Made.Names[number - 1] ?? Make(number);

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Task + number - 1);

    private static bool TryAppend(ref uint value, uint character)
    {
        var digit = character - '0';
        value = (value * 10) + digit;
        return digit <= 9;
    }

    // Two threads may make a name twice; one of them is kept, and both are equal.
    private static string Make(int number)
    {
        var made = Create(number);
        return Interlocked.CompareExchange(ref Made.Names[number - 1], made, null) ?? made;
    }

    private static string Create(int number)
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

    /// <summary>On its own, so that parsing initialises nothing; and readonly, so that the JIT knows the array.</summary>
    private static class Made
    {
        public static readonly string?[] Names = new string?[TaskTable.Count];
    }
}
