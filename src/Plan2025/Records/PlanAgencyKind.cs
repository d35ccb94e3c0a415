using System;

namespace Plan2025;

/// <summary>A kind of agency, such as a ministry.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanAgencyKind
{
    /// <summary>The agencies of this kind, by number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanAgency> Agencies => AgencyKindTable.AgencyRow(Index);

    /// <summary>The tasks that an agency of this kind leads or takes part in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => AgencyKindTable.TaskSet(Index);
}
