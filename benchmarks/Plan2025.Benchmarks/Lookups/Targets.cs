using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Which look-up is compared with which, and the targets.</summary>
internal static class Targets
{
    private const string Ours = "Plan2025";

    private static readonly (int Row, string Operation, string Type, string Method, string Peer, double Limit)[] s_targets =
    [
        (1, "id → name", "IdToName", "EnumToString", "`Enum.ToString`", 1 / 8.0),
        (1, "id → name", "IdToName", "EnumGetName", "`Enum.GetName`", 1 / 8.0),
        (1, "id → name", "IdToName", "ArrayLoad", "array load behind a range check", 1.3),
        (2, "text → id", "TextToId", "EnumTryParse", "`Enum.TryParse`", 1 / 30.0),
        (2, "text → id", "TextToId", "FrozenDictionary", "`FrozenDictionary`, ordinal", 0.4),
        (2, "text → id", "TextToId", "Switch", "`switch`", 0.6),
        (3, "agency by any of its spellings", "AgencyBySpelling", "FrozenDictionary", "`FrozenDictionary`, ordinal", 1),
        (4, "task → lead, chapter, text", "TaskToFacts", "ArrayOfObjects", "array of objects", 1.3),
        (5, "agency → tasks that it leads", "AgencyToTasks", "FrozenDictionary", "`FrozenDictionary` of arrays", 1.3),
        (6, "set algebra", "SetAlgebra", "Linq", "LINQ", 1 / 50.0),
        (6, "set algebra", "SetAlgebra", "HashSets", "`HashSet<TaskId>`", 1 / 20.0),
        (7, "all tasks, number and lead", "Enumeration", "ListOfRecords", "list of records", 1.3),
        (8, "search", "Search", "LinqOrdinal", "LINQ, ordinal", 0.5),
        (8, "search", "Search", "LinqCulture", "LINQ, invariant culture", 1 / 100.0),
    ];

    /// <summary>Compares the figures of a run: of several inputs, the worst.</summary>
    public static IEnumerable<Comparison> Compare(IReadOnlyCollection<LookupFigure> figures) => s_targets
        .Select(target => figures
            .Where(own => own.Type == target.Type && own.Method.StartsWith(Ours, StringComparison.Ordinal))
            .Select(own => Compare(target, own, figures))
            .MaxBy(comparison => comparison.Ratio))
        .OfType<Comparison>();

    private static Comparison Compare(
        (int Row, string Operation, string Type, string Method, string Peer, double Limit) target, LookupFigure own, IReadOnlyCollection<LookupFigure> figures)
    {
        // The rest of a method's name, or its parameter, is the input.
        var input = own.Method[Ours.Length..];
        var peer = figures.Single(f => f.Type == target.Type && f.Method == target.Method + input && f.Parameters == own.Parameters);
        return new Comparison(
            target.Row, target.Operation + (input + own.Parameters is { Length: > 0 } shown ? $" ({shown})" : ""), target.Peer, own.Nanoseconds, peer.Nanoseconds, "ns", target.Limit)
        {
            // Text in, text out may allocate: what is asked of the other rows is tested by AllocationTests, too.
            Allocated = target.Row is 2 or 8 ? null : own.Allocated,
        };
    }
}
