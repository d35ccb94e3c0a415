using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Which look-up is compared with which, and what is aimed at.</summary>
internal static class Targets
{
    /// <summary>The rows in which nothing may be allocated.</summary>
    private static readonly int[] s_withoutAllocation = [1, 4, 5, 6];

    private static readonly (int Row, string Type, string Ours, string Theirs, double Limit)[] s_targets =
    [
        (1, "EnumToName", "Plan2025", "EnumToString", 1 / 20.0),
        (1, "EnumToName", "Plan2025", "EnumGetName", 1 / 20.0),
        (1, "EnumToName", "Plan2025", "UncheckedArrayLoad", 2),
        (2, "NameToEnum", "Plan2025String", "EnumTryParseString", 1 / 60.0),
        (2, "NameToEnum", "Plan2025String", "FrozenDictionaryString", 1 / 4.0),
        (2, "NameToEnum", "Plan2025String", "HandWrittenSwitchString", 1 / 2.0),
        (2, "NameToEnum", "Plan2025Chars", "EnumTryParseChars", 1 / 60.0),
        (2, "NameToEnum", "Plan2025Chars", "FrozenDictionaryChars", 1 / 4.0),
        (2, "NameToEnum", "Plan2025Chars", "HandWrittenSwitchChars", 1 / 2.0),
        (2, "NameToEnum", "Plan2025Utf8", "EnumTryParseUtf8", 1 / 60.0),
        (2, "NameToEnum", "Plan2025Utf8", "FrozenDictionaryUtf8", 1 / 4.0),
        (2, "NameToEnum", "Plan2025Utf8", "HandWrittenSwitchUtf8", 1 / 2.0),
        (3, "AgencyBySpelling", "Plan2025", "FrozenDictionary", 1),
        (4, "TaskToFacts", "Plan2025", "ArrayOfObjects", 0.9),
        (5, "AgencyToTasks", "Plan2025", "FrozenDictionary", 0.95),
        (6, "SetAlgebra", "CountPlan2025", "CountLinq", 1 / 50.0),
        (6, "SetAlgebra", "CountPlan2025", "CountHashSets", 1 / 20.0),
        (6, "SetAlgebra", "EnumeratePlan2025", "EnumerateLinq", 1 / 50.0),
        (6, "SetAlgebra", "EnumeratePlan2025", "EnumerateHashSets", 1 / 20.0),
        (7, "Enumeration", "Plan2025", "ListOfRecords", 1),
        (8, "Search", "Plan2025", "LinqOrdinal", 0.5),
        (8, "Search", "Plan2025", "LinqCulture", 1 / 250.0),
        (8, "Search", "Plan2025", "OnePass", 6),
    ];

    /// <summary>Compares the figures of a run.</summary>
    /// <param name="figures">What was measured; a peer that is missing was not measured for a reason that its benchmark gives.</param>
    /// <param name="row">The row to be shown; null shows each comparison under its own.</param>
    /// <param name="size">Said behind each operation.</param>
    public static IEnumerable<Comparison> Compare(IReadOnlyCollection<LookupFigure> figures, int? row = null, string size = "")
    {
        foreach (var (number, type, ours, theirs, limit) in s_targets)
        {
            foreach (var own in figures.Where(f => f.Type == type && f.Method == ours))
            {
                if (figures.SingleOrDefault(f => f.Type == type && f.Method == theirs && f.Parameters == own.Parameters) is { } peer)
                {
                    yield return new Comparison(
                        row ?? number, $"{type}.{ours}{(own.Parameters.Length > 0 ? " " + own.Parameters : "")}{size}", theirs,
                        own.Nanoseconds, peer.Nanoseconds, "ns", limit)
                    {
                        Allocated = s_withoutAllocation.Contains(number) ? own.Allocated : null,
                    };
                }
            }
        }
    }
}

/// <summary>What one benchmark gave: the median, and what it allocated, for one operation.</summary>
internal sealed record LookupFigure(string Type, string Method, string Parameters, double Nanoseconds, long Allocated);
