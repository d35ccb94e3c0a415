using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>A way to look something up, and what it is compared with.</summary>
/// <param name="Row">The row of the table in docs/performance.md.</param>
/// <param name="Operation">What is looked up.</param>
/// <param name="Operations">How many look-ups one call does.</param>
/// <param name="Ours">Does them with Plan2025.</param>
/// <param name="Peers">What else does them, and how much of its time ours may take.</param>
internal sealed record Lookup(int Row, string Operation, int Operations, Func<int> Ours, (string Name, double Limit, Func<int> Run)[] Peers)
{
    /// <summary>Rows 1 to 8.</summary>
    public static IReadOnlyList<Lookup> All { get; } =
    [
        new(1, "id → name", Inputs.TaskCount, IdToName.Plan2025,
        [
            ("`Enum.ToString`", 1 / 8.0, IdToName.EnumToString),
            ("`Enum.GetName`", 1 / 8.0, IdToName.EnumGetName),
            ("array load behind a range check", 1.3, IdToName.ArrayLoad),
        ]),
        new(2, "text → id (string)", Inputs.TaskCount, TextToId.Plan2025String,
        [
            ("`Enum.TryParse`", 1 / 30.0, TextToId.EnumTryParseString),
            ("`FrozenDictionary`, ordinal", 0.4, TextToId.FrozenDictionaryString),
            ("`switch`", 0.6, TextToId.SwitchString),
        ]),
        new(2, "text → id (characters)", Inputs.TaskCount, TextToId.Plan2025Chars,
        [
            ("`Enum.TryParse`", 1 / 30.0, TextToId.EnumTryParseChars),
            ("`FrozenDictionary`, ordinal", 0.4, TextToId.FrozenDictionaryChars),
            ("`switch`", 0.6, TextToId.SwitchChars),
        ]),
        new(2, "text → id (UTF-8)", Inputs.TaskCount, TextToId.Plan2025Utf8,
        [
            ("`Enum.TryParse`", 1 / 30.0, TextToId.EnumTryParseUtf8),
            ("`FrozenDictionary`, ordinal", 0.4, TextToId.FrozenDictionaryUtf8),
            ("`switch`", 0.6, TextToId.SwitchUtf8),
        ]),
        new(3, "agency by any of its spellings", AgencyBySpelling.Operations, AgencyBySpelling.Plan2025,
            [("`FrozenDictionary`, ordinal", 1, AgencyBySpelling.FrozenDictionary)]),
        new(4, "task → lead, chapter, text", Inputs.TaskCount, TaskToFacts.Plan2025, [("array of objects", 1.3, TaskToFacts.ArrayOfObjects)]),
        new(5, "agency → tasks that it leads", Inputs.Agencies.Length, AgencyToTasks.Plan2025,
            [("`FrozenDictionary` of arrays", 1.3, AgencyToTasks.FrozenDictionary)]),
        new(6, "set algebra (count)", Inputs.FilterCount, SetAlgebra.Plan2025Count,
            [("LINQ", 1 / 50.0, SetAlgebra.LinqCount), ("`HashSet<TaskId>`", 1 / 20.0, SetAlgebra.HashSetsCount)]),
        new(6, "set algebra (enumerate)", Inputs.FilterCount, SetAlgebra.Plan2025Enumerate,
            [("LINQ", 1 / 50.0, SetAlgebra.LinqEnumerate), ("`HashSet<TaskId>`", 1 / 20.0, SetAlgebra.HashSetsEnumerate)]),
        new(7, "all tasks, number and lead", Inputs.TaskCount, Enumeration.Plan2025, [("list of records", 1.3, Enumeration.ListOfRecords)]),
        .. Search.Queries.Select(query => new Lookup(8, $"search ({query})", 1, () => Search.Plan2025(query),
        [
            ("LINQ, ordinal", 0.5, () => Search.LinqOrdinal(query)),
            ("LINQ, invariant culture", 1 / 100.0, () => Search.LinqCulture(query)),
        ])),
    ];
}
