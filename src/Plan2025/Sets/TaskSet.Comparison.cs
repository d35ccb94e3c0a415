using System;
using System.Collections.Generic;

namespace Plan2025;

/// <content>Comparing sets with sets and with other sequences.</content>
#if NET8_0_OR_GREATER
public readonly partial struct TaskSet : IReadOnlySet<TaskId>
#else
public readonly partial struct TaskSet
#endif
{
    /// <summary>Whether every task of this set is in the other.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether it is a subset.</returns>
    public bool IsSubsetOf(TaskSet other) => (this - other).IsEmpty;

    /// <summary>Whether every task of the other set is in this one.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether it is a superset.</returns>
    public bool IsSupersetOf(TaskSet other) => (other - this).IsEmpty;

    /// <summary>Whether this set is a subset of the other, and smaller.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether it is a proper subset.</returns>
    public bool IsProperSubsetOf(TaskSet other) => IsSubsetOf(other) && !Equals(other);

    /// <summary>Whether this set is a superset of the other, and larger.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether it is a proper superset.</returns>
    public bool IsProperSupersetOf(TaskSet other) => IsSupersetOf(other) && !Equals(other);

    /// <summary>Whether the sets have a task in common.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they have.</returns>
    public bool Overlaps(TaskSet other) => !(this & other).IsEmpty;

    /// <summary>Whether every task of this set is in a sequence.</summary>
    /// <param name="other">The sequence; undefined values are never in the set.</param>
    /// <returns>Whether it is a subset.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsSubsetOf(IEnumerable<TaskId> other) => IsSubsetOf(Collect(other, out _));

    /// <summary>Whether every value of a sequence is in this set.</summary>
    /// <param name="other">The sequence; undefined values are never in the set.</param>
    /// <returns>Whether it is a superset.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsSupersetOf(IEnumerable<TaskId> other) =>
        IsSupersetOf(Collect(other, out var hasUndefined)) && !hasUndefined;

    /// <summary>Whether every task of this set is in a sequence, which has more.</summary>
    /// <param name="other">The sequence; undefined values are never in the set.</param>
    /// <returns>Whether it is a proper subset.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsProperSubsetOf(IEnumerable<TaskId> other)
    {
        var set = Collect(other, out var hasUndefined);
        return IsSubsetOf(set) && (hasUndefined || !Equals(set));
    }

    /// <summary>Whether every value of a sequence is in this set, which has more.</summary>
    /// <param name="other">The sequence; undefined values are never in the set.</param>
    /// <returns>Whether it is a proper superset.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsProperSupersetOf(IEnumerable<TaskId> other) =>
        IsProperSupersetOf(Collect(other, out var hasUndefined)) && !hasUndefined;

    /// <summary>Whether the set and a sequence have a task in common.</summary>
    /// <param name="other">The sequence.</param>
    /// <returns>Whether they have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(IEnumerable<TaskId> other) => Overlaps(Collect(other, out _));

    /// <summary>Whether the set has the same tasks as a sequence.</summary>
    /// <param name="other">The sequence; undefined values are never in the set.</param>
    /// <returns>Whether it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool SetEquals(IEnumerable<TaskId> other) =>
        Equals(Collect(other, out var hasUndefined)) && !hasUndefined;

    private static TaskSet Collect(IEnumerable<TaskId> ids, out bool hasUndefined)
    {
        hasUndefined = false;
        if (ids is TaskSet set)
        {
            return set;
        }

        var words = default(TaskWords);
        foreach (var id in ids ?? throw new ArgumentNullException(nameof(ids)))
        {
            if (Identity<TaskId, TaskIdentity>.IsMember(id))
            {
                words.Add((int)id - 1);
            }
            else
            {
                hasUndefined = true;
            }
        }

        return new TaskSet(words);
    }
}
