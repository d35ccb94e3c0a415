using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace Plan2025;

/// <summary>All records of one type, in plan order, indexed by their enum. Reading it allocates nothing.</summary>
/// <typeparam name="TRecord">The type of the records.</typeparam>
/// <typeparam name="TId">The enum that identifies them.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[DebuggerTypeProxy(typeof(PlanCollectionDebugView<,>))]
public readonly struct PlanCollection<TRecord, TId> : IReadOnlyList<TRecord>
    where TRecord : struct, IPlanRecord<TRecord, TId>
    where TId : struct, Enum
{
    /// <summary>How many records the plan has.</summary>
    public int Count => default(TRecord).RecordCount;

    /// <summary>The record of a member.</summary>
    /// <param name="id">The member of the enum.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no member of its enum; the message names the value and the valid range.</exception>
    public TRecord this[TId id] => default(TRecord).FromId(id);

    /// <summary>The record at a position, from 0. For a number of the plan, cast it to the enum.</summary>
    TRecord IReadOnlyList<TRecord>.this[int index] => (uint)index < (uint)Count
        ? default(TRecord).FromNumber(index + 1)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Enumerates the records in plan order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => default;

    IEnumerator<TRecord> IEnumerable<TRecord>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates records in plan order.</summary>
    public struct Enumerator : IEnumerator<TRecord>
    {
        private int _number;

        /// <summary>The record that the enumerator stands at.</summary>
        public readonly TRecord Current => default(TRecord).FromNumber(_number);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next record.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            var count = default(TRecord).RecordCount;
            if (_number <= count)
            {
                _number++;
            }

            return _number <= count;
        }

        /// <summary>Goes back to before the first record.</summary>
        public void Reset() => _number = 0;

        /// <summary>Does nothing: there is nothing to free.</summary>
        public readonly void Dispose()
        {
        }
    }
}
