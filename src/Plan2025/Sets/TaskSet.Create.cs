using System;
using System.Collections.Generic;

namespace Plan2025;

/// <content>Creating sets.</content>
public readonly partial struct TaskSet
{
    /// <summary>Creates the set of some tasks; order and repetitions do not matter.</summary>
    /// <param name="ids">The tasks.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of them is undefined.</exception>
    public static TaskSet Create(params ReadOnlySpan<TaskId> ids)
    {
        var words = default(TaskWords);
        foreach (var id in ids)
        {
            words.Add(Identity<TaskId, TaskIdentity>.Index(id));
        }

        return new TaskSet(words);
    }

    /// <summary>Creates the set of some tasks; order and repetitions do not matter. For languages without <c>params</c> of spans.</summary>
    /// <param name="ids">The tasks.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is undefined.</exception>
    public static TaskSet Create(params TaskId[] ids) =>
        Create((ReadOnlySpan<TaskId>)(ids ?? throw new ArgumentNullException(nameof(ids))));

    /// <summary>Creates the set of the tasks of a sequence.</summary>
    /// <param name="ids">The tasks.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of them is undefined.</exception>
    public static TaskSet CreateRange(IEnumerable<TaskId> ids)
    {
        if (ids is TaskSet set)
        {
            return set;
        }

        var words = default(TaskWords);
        foreach (var id in ids ?? throw new ArgumentNullException(nameof(ids)))
        {
            words.Add(Identity<TaskId, TaskIdentity>.Index(id));
        }

        return new TaskSet(words);
    }

    /// <summary>Creates the set with one more task.</summary>
    /// <param name="id">The task.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is undefined.</exception>
    public TaskSet With(TaskId id)
    {
        var words = _words;
        words.Add(Identity<TaskId, TaskIdentity>.Index(id));
        return new TaskSet(words);
    }

    /// <summary>Creates the set without a task.</summary>
    /// <param name="id">The task; it need not be in the set.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is undefined.</exception>
    public TaskSet Without(TaskId id) => this - default(TaskSet).With(id);
}
