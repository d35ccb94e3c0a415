using System;

namespace Plan2025;

/// <summary>A kind of instrument, such as a law or a treaty.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanInstrumentKind
{
    /// <summary>The instruments of this kind, by number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanInstrument> Instruments => InstrumentKindTable.InstrumentRow(Index);

    /// <summary>The tasks that name an instrument of this kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => InstrumentKindTable.TaskSet(Index);
}
