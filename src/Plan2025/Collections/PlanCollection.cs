using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace Plan2025;

/// <summary>All records of one type, in plan order, indexed by their enum.</summary>
/// <typeparam name="TRecord">The type of the records.</typeparam>
/// <typeparam name="TId">The enum that identifies them.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(PlanCollectionDebugView<,>))]
public readonly struct PlanCollection<TRecord, TId> : IReadOnlyList<TRecord>
    where TRecord : struct, IPlanRecord<TId>
    where TId : struct, Enum
{
    /// <summary>The number of records.</summary>
    public int Count => Record<TRecord>.Count;

    /// <summary>The record of a member of the enum.</summary>
    /// <param name="id">The member.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is undefined; the message names the value and the valid range.</exception>
    public TRecord this[TId id] =>
        TryGet(id, out var record) ? record : throw Throw.NoMember(Record<TRecord>.IdName, Record<TRecord>.FromId(id).Number, Count);

    /// <summary>The record at an index, from 0. For a number of the plan, cast it to the enum.</summary>
    TRecord IReadOnlyList<TRecord>.this[int index] => (uint)index < (uint)Count
        ? Record<TRecord>.FromNumber(index + 1)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Gets the record of a member of the enum, where there is one.</summary>
    /// <param name="id">The member; any value may be asked for.</param>
    /// <param name="record">The record, or the default value.</param>
    /// <returns>Whether <paramref name="id"/> is defined.</returns>
    public bool TryGet(TId id, out TRecord record)
    {
        record = Record<TRecord>.FromId(id);
        if ((uint)(record.Number - 1) < (uint)Count)
        {
            return true;
        }

        record = default;
        return false;
    }

    /// <summary>Enumerates the records in plan order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => default;

    IEnumerator<TRecord> IEnumerable<TRecord>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates records in plan order.</summary>
    public struct Enumerator : IEnumerator<TRecord>
    {
        private int _number;

        /// <summary>The current record; the default value before the first one.</summary>
        public readonly TRecord Current => Record<TRecord>.FromNumber(_number);

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next record.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_number <= Record<TRecord>.Count)
            {
                _number++;
            }

            return _number <= Record<TRecord>.Count;
        }

        /// <summary>Moves before the first record.</summary>
        public void Reset() => _number = 0;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
