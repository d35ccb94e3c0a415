using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace Plan2025;

/// <summary>Bindings in plan order: all of a generated <c>PlanCoverage</c>, or those of one task. A value that allocates nothing.</summary>
/// <typeparam name="TTable">The generated table.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public readonly struct TaskBindings<TTable> : IReadOnlyList<TaskBinding>, IEquatable<TaskBindings<TTable>>
    where TTable : struct, ITaskBindingTable
{
    private readonly int _start;

    private TaskBindings(int start, int count)
    {
        _start = start;
        Count = count;
    }

    /// <summary>All bindings of a table.</summary>
    /// <param name="table">The table.</param>
    public TaskBindings(TTable table)
        : this(0, table.Count)
    {
    }

    /// <summary>How many bindings there are.</summary>
    public int Count { get; }

    /// <summary>A binding.</summary>
    /// <param name="index">Its index.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not less than <see cref="Count"/>.</exception>
    public TaskBinding this[int index] => (uint)index < (uint)Count
        ? default(TTable).Read(_start + index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The bindings of one task.</summary>
    /// <param name="task">The task.</param>
    /// <returns>Its bindings; none for a task that is not bound.</returns>
    public TaskBindings<TTable> Of(TaskId task)
    {
        var start = LowerBound((int)task);
        return new TaskBindings<TTable>(_start + start, LowerBound((int)task + 1) - start);
    }

    /// <summary>Whether two lists are the same rows of the table.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(TaskBindings<TTable> left, TaskBindings<TTable> right) => left.Equals(right);

    /// <summary>Whether two lists are different rows of the table.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator !=(TaskBindings<TTable> left, TaskBindings<TTable> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TaskBindings<TTable> other) => _start == other._start && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskBindings<TTable> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_start * 31) + Count;

    /// <summary>Enumerates the bindings.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TaskBinding> IEnumerable<TaskBinding>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first index whose task has at least this number.</summary>
    private int LowerBound(int task)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if ((int)this[middle].Task < task)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Enumerates bindings.</summary>
    public struct Enumerator : IEnumerator<TaskBinding>
    {
        private readonly TaskBindings<TTable> _bindings;
        private int _index;

        internal Enumerator(TaskBindings<TTable> bindings)
        {
            _bindings = bindings;
            _index = -1;
        }

        /// <summary>The binding that the enumerator stands at.</summary>
        public readonly TaskBinding Current => _bindings[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next binding.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_index < _bindings.Count;

        /// <summary>Goes back to before the first binding.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to free.</summary>
        public readonly void Dispose()
        {
        }
    }
}
