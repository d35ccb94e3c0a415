using System;

namespace Plan2025;

/// <summary>A law, regulation, rule, policy or treaty that tasks of the plan name.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanInstrument
{
    /// <summary>What kind of instrument it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanInstrumentKind Kind => new((InstrumentKind)InstrumentTable.KindOf[Index]);

    /// <summary>All texts that <see cref="Parse(string)"/> reads as this instrument: the member name first, the others in ordinal order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<string> Spellings => Spellings<Instrument, InstrumentIdentity, InstrumentSpellings>.At(Index);

    /// <summary>The tasks that name it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => InstrumentTable.TaskSet(Index);
}
