using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Plan2025;

/// <summary>The tasks of a <see cref="TaskSet"/> as records, in plan order.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It selects from the collection Plan.Tasks.")]
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(DebugView))]
public readonly struct PlanTaskSelection : IReadOnlyCollection<PlanTask>
{
    private readonly TaskSet _tasks;

    internal PlanTaskSelection(TaskSet tasks) => _tasks = tasks;

    /// <summary>The number of tasks.</summary>
    public int Count => _tasks.Count;

    /// <summary>Enumerates the tasks in plan order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(_tasks.GetEnumerator());

    IEnumerator<PlanTask> IEnumerable<PlanTask>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates tasks in plan order.</summary>
    public struct Enumerator : IEnumerator<PlanTask>
    {
        private TaskSet.Enumerator _ids;

        internal Enumerator(TaskSet.Enumerator ids) => _ids = ids;

        /// <summary>The current task; the default value before the first one.</summary>
        public readonly PlanTask Current => new(_ids.Current);

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next task.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => _ids.MoveNext();

        /// <summary>Moves before the first task.</summary>
        public void Reset() => _ids.Reset();

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }

    private sealed class DebugView(PlanTaskSelection tasks)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
        public PlanTask[] Items => tasks.ToArray();
    }
}
