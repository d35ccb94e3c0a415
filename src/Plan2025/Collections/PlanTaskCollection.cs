using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Plan2025;

/// <summary>All tasks of the plan, in plan order, indexed by <see cref="TaskId"/> and by sets of them.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The tasks are all; they are read as Plan.Tasks.")]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(DebugView))]
public readonly struct PlanTaskCollection : IReadOnlyList<PlanTask>
{
    /// <summary>The number of tasks.</summary>
    public int Count => TaskTable.Count;

    /// <summary>A task.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is undefined; the message names the value and the valid range.</exception>
    public PlanTask this[TaskId id] => (uint)((int)id - 1) < TaskTable.Count ? new PlanTask(id) : throw Throw.NoMember(nameof(TaskId), (int)id, TaskTable.Count);

    /// <summary>The tasks of a set.</summary>
    /// <param name="tasks">The set.</param>
    /// <returns>The tasks, in plan order.</returns>
    public PlanTaskSelection this[TaskSet tasks] => new(tasks);

    /// <summary>The task at an index, from 0. For a number of the plan, cast it to <see cref="TaskId"/>.</summary>
    PlanTask IReadOnlyList<PlanTask>.this[int index] => TryGet((TaskId)(index + 1), out var task) ? task : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets a task, where there is one.</summary>
    /// <param name="id">Its id; any value may be asked for.</param>
    /// <param name="task">The task, or the default value.</param>
    /// <returns>Whether <paramref name="id"/> is defined.</returns>
    public bool TryGet(TaskId id, out PlanTask task)
    {
        var isDefined = (uint)((int)id - 1) < TaskTable.Count;
        task = isDefined ? new PlanTask(id) : default;
        return isDefined;
    }

    /// <summary>Enumerates the tasks in plan order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public PlanCollection<PlanTask, TaskId>.Enumerator GetEnumerator() => default;

    IEnumerator<PlanTask> IEnumerable<PlanTask>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class DebugView(PlanTaskCollection tasks)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public PlanTask[] Items => tasks.ToArray();
    }
}
