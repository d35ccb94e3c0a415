using System.Collections.Generic;

namespace Plan2025.Documents.Import;

/// <summary>What a clause says.</summary>
internal sealed record Clause
{
    /// <summary>The agencies as printed, those that lead first.</summary>
    public required IReadOnlyList<string> Agencies { get; init; }

    /// <summary>How many of them lead, from the first.</summary>
    public required int Leads { get; init; }

    /// <summary>Whether the clause itself says who leads.</summary>
    public required bool SaysWhoLeads { get; init; }

    /// <summary>Whether each answers for its own duties.</summary>
    public required bool ByDuty { get; init; }

    /// <summary>What follows the last agency where the list is open, or null.</summary>
    public string? OpenEnded { get; init; }

    /// <summary>Until when, as printed, or null.</summary>
    public string? Deadline { get; init; }

    /// <summary>Who leads, said once for all clauses that follow, or null.</summary>
    public string? LeadRule { get; init; }
}
