using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>A kind of records that a plan has.</summary>
/// <param name="Id">The enum that identifies them.</param>
/// <param name="WriteTable">Writes what is known of them besides texts.</param>
internal sealed record RecordKind(string Id, Action<SourceWriter, ResolvedPlan> WriteTable)
{
    /// <summary>The name of the records, as other names are made of it.</summary>
    public string Name { get; init; } = Id;

    /// <summary>The class that <see cref="WriteTable"/> writes.</summary>
    public string Table => Name + "Table";

    /// <summary>What the enum is, as XML; null where it is written by hand.</summary>
    public Func<ResolvedPlan, string>? Summary { get; init; }

    /// <summary>The records, in the order of their numbers.</summary>
    public Func<ResolvedPlan, IEnumerable<INumbered>> Entries { get; init; } = _ => [];

    /// <summary>How records are found by their spellings; null where there are none.</summary>
    public string? Lookup { get; init; }

    /// <summary>The names of the enum's members.</summary>
    public IEnumerable<string> MemberNames(ResolvedPlan plan) => Entries(plan).Select(e => e.Name.Value);
}
