using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;

namespace Plan2025.Benchmarks.Reporting;

/// <summary>Which look-up is compared with which, and what is aimed at.</summary>
internal static class LookupTargets
{
    private static readonly (int Row, string Type, string Ours, string Theirs, double Limit)[] s_targets =
    [
        (1, "EnumToName", "Plan2025", "EnumToString", 1 / 20.0),
        (1, "EnumToName", "Plan2025", "EnumGetName", 1),
        (1, "EnumToName", "Plan2025", "UncheckedArrayLoad", 2),
        (2, "NameToEnum", "Plan2025String", "EnumTryParse", 1 / 60.0),
        (2, "NameToEnum", "Plan2025String", "FrozenDictionary", 1 / 4.0),
        (2, "NameToEnum", "Plan2025String", "HandWrittenSwitch", 1 / 2.0),
        (2, "NameToEnum", "Plan2025Chars", "EnumTryParse", 1 / 60.0),
        (2, "NameToEnum", "Plan2025Utf8", "EnumTryParse", 1 / 60.0),
        (3, "AgencyBySpelling", "Plan2025", "FrozenDictionary", 1),
        (4, "TaskToFacts", "Plan2025", "ArrayOfObjects", 0.9),
        (5, "AgencyToTasks", "Plan2025", "FrozenDictionary", 0.95),
        (6, "SetAlgebra", "Plan2025", "Linq", 1 / 50.0),
        (6, "SetAlgebra", "Plan2025", "HashSets", 1 / 20.0),
        (7, "Enumeration", "Plan2025", "ListOfRecords", 1),
        (8, "Search", "Plan2025", "LinqOrdinal", 0.5),
        (8, "Search", "Plan2025", "LinqCulture", 1 / 250.0),
        (8, "Search", "Plan2025", "OnePass", 6),
    ];

    public static IEnumerable<Comparison> Compare(IEnumerable<Summary> summaries)
    {
        var reports = summaries.SelectMany(s => s.Reports).Where(r => r.Success).ToArray();
        foreach (var (row, type, ours, theirs, limit) in s_targets)
        {
            foreach (var report in reports.Where(r => Is(r, type, ours)))
            {
                var parameters = report.BenchmarkCase.Parameters.ValueInfo;
                var peer = reports.Single(r => Is(r, type, theirs) && r.BenchmarkCase.Parameters.ValueInfo == parameters);
                yield return new Comparison(
                    row, $"{type}.{ours}{(parameters.Length > 0 ? " " + parameters : "")}", theirs,
                    report.ResultStatistics!.Median, peer.ResultStatistics!.Median, "ns", limit);
            }
        }
    }

    /// <summary>Our look-ups that allocate; there should be none.</summary>
    public static IEnumerable<string> Allocating(IEnumerable<Summary> summaries) => summaries
        .SelectMany(s => s.Reports)
        .Where(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name.StartsWith("Plan2025", StringComparison.Ordinal))
        .Where(r => r.GcStats.GetBytesAllocatedPerOperation(r.BenchmarkCase) is > 0)
        .Select(r => r.BenchmarkCase.DisplayInfo);

    private static bool Is(BenchmarkReport report, string type, string method) =>
        report.BenchmarkCase.Descriptor.Type.Name == type && report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method;
}
