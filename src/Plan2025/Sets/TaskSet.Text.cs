using System;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Plan2025.Expressions;

namespace Plan2025;

/// <content>Expressions such as <c>lead:cnipa &amp; chapter:2 - T042</c>.</content>
#if NET8_0_OR_GREATER
public readonly partial struct TaskSet : IParsable<TaskSet>
#else
public readonly partial struct TaskSet
#endif
{
    /// <summary>Reads a set of tasks from an expression such as <c>T001..T012 | lead:cnipa &amp; chapter:2 - T042</c>.</summary>
    /// <param name="s">The expression. Case, and full or half width, do not matter.</param>
    /// <returns>The tasks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="TaskSetFormatException"><paramref name="s"/> is no expression; the exception says what is wrong, and where.</exception>
    public static TaskSet Parse(string s)
    {
        var tasks = TaskExpression.Parse(s ?? throw new ArgumentNullException(nameof(s)), TaskNamesOfPlan.Instance, out var error);
        return tasks is null ? throw new TaskSetFormatException(error!) : FromBits(tasks);
    }

    /// <summary>Reads a set of tasks from an expression, without an exception.</summary>
    /// <param name="s">The expression. Case, and full or half width, do not matter.</param>
    /// <param name="result">The tasks, or the empty set.</param>
    /// <returns>Whether the text is an expression; false for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out TaskSet result)
    {
        var tasks = s is null ? null : TaskExpression.Parse(s, TaskNamesOfPlan.Instance, out _);
        result = tasks is null ? Empty : FromBits(tasks);
        return tasks is not null;
    }

    /// <summary>The shortest plain expression of the set, which <see cref="Parse(string)"/> reads again: <c>T001 | T030..T033</c>, <c>all</c> or <c>none</c>.</summary>
    /// <returns>The expression.</returns>
    public override string ToString()
    {
        if (IsEmpty)
        {
            return "none";
        }

        if (this == All)
        {
            return "all";
        }

        var text = new StringBuilder();
        for (var first = 1; first <= TaskTable.Count; first++)
        {
            if (!Contains((TaskId)first))
            {
                continue;
            }

            var last = first;
            while (Contains((TaskId)(last + 1)))
            {
                last++;
            }

            text.Append(text.Length > 0 ? " | " : "").Append(TaskIdText.Create(first));
            if (last > first)
            {
                text.Append("..").Append(TaskIdText.Create(last));
            }

            first = last;
        }

        return text.ToString();
    }

#if NET8_0_OR_GREATER
    static TaskSet IParsable<TaskSet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TaskSet>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TaskSet result) => TryParse(s, out result);
#endif

    private static TaskSet FromBits(BitArray bits)
    {
        var words = default(TaskWords);
        for (var i = 0; i < bits.Length; i++)
        {
            if (bits[i])
            {
                words.Add(i);
            }
        }

        return new TaskSet(words);
    }
}
