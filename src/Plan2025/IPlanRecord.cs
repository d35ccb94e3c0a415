using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>What the records of the plan have in common: tasks, agencies, chapters and so on.</summary>
/// <typeparam name="TRecord">The record itself.</typeparam>
/// <typeparam name="TId">The enum that identifies it.</typeparam>
/// <remarks>The library implements it for its own records; it is not meant to be implemented elsewhere.</remarks>
public interface IPlanRecord<TRecord, TId> : IEquatable<TRecord>, IComparable<TRecord>, IFormattable
    where TRecord : struct, IPlanRecord<TRecord, TId>
    where TId : struct, Enum
{
    /// <summary>The member of the enum that identifies the record.</summary>
    TId Id { get; }

    /// <summary>The number of the record, from 1; it is the value of <see cref="Id"/> and never changes.</summary>
    int Number { get; }

    /// <summary>The record's name in code: PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    string Name { get; }

    /// <summary>How many records of this type the plan has. Used by the collections.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    int RecordCount { get; }

    /// <summary>The record of a number that is known to be valid. Used by the collections.</summary>
    /// <param name="number">The number, from 1.</param>
    /// <returns>The record.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    TRecord FromNumber(int number);

    /// <summary>The record of a member. Used by the collections.</summary>
    /// <param name="id">The member.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is no member of its enum.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    TRecord FromId(TId id);
}
