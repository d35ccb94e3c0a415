using System;

namespace Plan2025;

/// <summary>What the records of the plan have in common: tasks, agencies, chapters and so on.</summary>
/// <typeparam name="TId">The enum that identifies the record.</typeparam>
public interface IPlanRecord<TId> : IFormattable
    where TId : struct, Enum
{
    /// <summary>The member of the enum that identifies the record.</summary>
    TId Id { get; }

    /// <summary>The number of the record, from 1: the value of <see cref="Id"/>, which never changes. 0 for a default value.</summary>
    int Number { get; }

    /// <summary>The name of the record in code: PascalCase English.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    string Name { get; }

    /// <summary>What people read, in the plan's first language; of a task its text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    string Title { get; }
}
