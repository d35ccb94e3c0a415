using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Plan2025;

/// <content>Making sets.</content>
public readonly partial struct TaskSet
{
    /// <summary>The set of the given tasks; the order and repetitions don't matter.</summary>
    /// <param name="ids">The tasks.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of <see cref="TaskId"/>.</exception>
    public static TaskSet Create(ReadOnlySpan<TaskId> ids)
    {
        var words = default(TaskWords);
        foreach (var id in ids)
        {
            words.Add(Identity<TaskId, TaskIdentity>.Row(id));
        }

        return new TaskSet(words);
    }

    /// <summary>The set of the given tasks; the order and repetitions don't matter.</summary>
    /// <param name="ids">The tasks.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of <see cref="TaskId"/>.</exception>
    public static TaskSet Of(params TaskId[] ids) =>
        Create(ids ?? throw new ArgumentNullException(nameof(ids)));

    /// <summary>The set of the tasks of a sequence.</summary>
    /// <param name="ids">The tasks.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of <see cref="TaskId"/>.</exception>
    public static TaskSet From(IEnumerable<TaskId> ids)
    {
        if (ids is TaskSet set)
        {
            return set;
        }

        var words = default(TaskWords);
        foreach (var id in ids ?? throw new ArgumentNullException(nameof(ids)))
        {
            words.Add(Identity<TaskId, TaskIdentity>.Row(id));
        }

        return new TaskSet(words);
    }

    /// <summary>The set with one more task.</summary>
    /// <param name="id">The task.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no member of <see cref="TaskId"/>.</exception>
    public TaskSet Add(TaskId id)
    {
        var words = _words;
        words.Add(Identity<TaskId, TaskIdentity>.Row(id));
        return new TaskSet(words);
    }

    /// <summary>The set without a task.</summary>
    /// <param name="id">The task; it need not be in the set.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no member of <see cref="TaskId"/>.</exception>
    public TaskSet Remove(TaskId id) => this - default(TaskSet).Add(id);

    /// <summary>The set with tasks given as bits. For generated code: a set of constants that allocates nothing.</summary>
    /// <param name="word">Which tasks: 0 stands for those numbered 1 to 64, 1 for the next 64.</param>
    /// <param name="bits">A bit for each of them, the lowest for the first.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="word"/> or a bit stands for no task.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public TaskSet WithBits(int word, ulong bits)
    {
        if ((uint)word >= TaskWords.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(word), word, "Expected 0 to " + (TaskWords.Count - 1).ToString(CultureInfo.InvariantCulture) + ".");
        }

        if ((bits & ~TaskWords.All[word]) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(bits), bits, "A bit stands for a task that the plan does not have.");
        }

        Span<ulong> added = stackalloc ulong[TaskWords.Count];
        added.Clear();
        added[word] = bits;
        return new TaskSet(TaskWords.Or(_words, TaskWords.Read(added, 0)));
    }
}
