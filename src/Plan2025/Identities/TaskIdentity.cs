using System;
using System.Threading;

namespace Plan2025;

/// <summary>Task ids are regular, so they are parsed and written by arithmetic.</summary>
internal readonly struct TaskIdentity : IIdentity<TaskId>
{
    private static string?[]? s_names;

    public int Count => TaskTable.Count;

    public string Expected => $"{Create(1)} to {Create(Count)}, or a number from 1 to {Count}";

    public TaskId FromNumber(int number) => (TaskId)number;

    public int ToNumber(TaskId id) => (int)id;

    public bool TryParse(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (!text.IsEmpty && (text[0] | 0x20) == 't')
        {
            text = text.Slice(1);
            if (text.Length != TaskTable.IdDigits)
            {
                return false;
            }
        }
        else if (text.IsEmpty || text.Length > TaskTable.IdDigits || text[0] == '0')
        {
            return false;
        }

        var value = 0;
        foreach (var c in text)
        {
            var digit = (uint)(c - '0');
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + (int)digit;
        }

        if (value == 0 || value > TaskTable.Count)
        {
            return false;
        }

        number = value;
        return true;
    }

    public bool TryParse(ReadOnlySpan<byte> utf8, out int number)
    {
        number = 0;
        if (utf8.Length > TaskTable.IdDigits + 1)
        {
            return false;
        }

        // What is not ASCII stays what it is not: no byte above 127 is a digit or a letter.
        Span<char> text = stackalloc char[TaskTable.IdDigits + 1];
        for (var i = 0; i < utf8.Length; i++)
        {
            text[i] = (char)utf8[i];
        }

        return TryParse(text.Slice(0, utf8.Length), out number);
    }

    public string MemberName(int number)
    {
        var names = s_names
            ?? Interlocked.CompareExchange(ref s_names, new string?[TaskTable.Count], null)
            ?? s_names;
        return names[number - 1] ??= Create(number);
    }

    public string Title(int number, Language language) => PlanText.String(language, TextIndex.Task + number - 1);

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
}
