using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Numerics;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>A set of tasks: a value with set algebra (<c>&amp; | - ^ ~</c>) that allocates nothing and enumerates in plan order.</summary>
/// <remarks>The default value is the empty set. Sets are immutable: every operation returns a new one.</remarks>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(TaskSetDebugView))]
[JsonConverter(typeof(TaskSetJsonConverter))]
[TypeConverter(typeof(TaskSetTypeConverter))]
#if NET8_0_OR_GREATER
[CollectionBuilder(typeof(TaskSet), nameof(Create))]
#endif
public readonly partial struct TaskSet : IEquatable<TaskSet>, IReadOnlyCollection<TaskId>
{
    private readonly TaskWords _words;

    internal TaskSet(TaskWords words) => _words = words;

    /// <summary>The set without tasks.</summary>
    public static TaskSet Empty => default;

    /// <summary>The set of all tasks of the plan.</summary>
    public static TaskSet All => new(TaskWords.All);

    /// <summary>The number of tasks.</summary>
    public int Count => _words.PopCount();

    /// <summary>Whether the set has no task.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>Whether a task is in the set.</summary>
    /// <param name="id">The task. An undefined value is in no set.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(TaskId id)
    {
        var index = (int)id - 1;
        return (uint)index < TaskTable.Count && (_words[index >> 6] >> (index & 63) & 1) != 0;
    }

    /// <summary>Enumerates the tasks in plan order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(_words);

    IEnumerator<TaskId> IEnumerable<TaskId>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Copies the tasks, in plan order.</summary>
    /// <returns>A new array.</returns>
    public TaskId[] ToArray()
    {
        var ids = new TaskId[Count];
        var i = 0;
        foreach (var id in this)
        {
            ids[i++] = id;
        }

        return ids;
    }

    /// <summary>Whether two sets have the same tasks.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they have.</returns>
    public bool Equals(TaskSet other) => (this ^ other).IsEmpty;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0UL;
        for (var i = 0; i < TaskWords.Count; i++)
        {
            hash = (hash ^ _words[i]) * 0x9E3779B97F4A7C15;
        }

        return (int)(hash >> 32) ^ (int)hash;
    }

    /// <summary>Enumerates tasks in plan order.</summary>
    public struct Enumerator : IEnumerator<TaskId>
    {
        private readonly TaskWords _words;
        private ulong _rest;
        private int _index;
        private TaskId _current;

        internal Enumerator(TaskWords words)
        {
            _words = words;
            _rest = words[0];
            _index = 0;
            _current = default;
        }

        /// <summary>The current task; the default value before the first one.</summary>
        public readonly TaskId Current => _current;

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next task.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_index >= TaskWords.Count)
                {
                    return false;
                }

                _rest = _words[_index];
            }

            _current = (TaskId)((_index * 64) + BitOperations.TrailingZeroCount(_rest) + 1);
            _rest &= _rest - 1;
            return true;
        }

        /// <summary>Moves before the first task.</summary>
        public void Reset() => this = new Enumerator(_words);

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
