using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Rows 1 to 8: runs the look-ups with BenchmarkDotNet, each in a process of its own, and compares them.</summary>
internal static class LookupRun
{
    public static IEnumerable<Comparison> Compare(bool isShort, int[] rows)
    {
        var job = Job.Default
            .WithWarmupCount(isShort ? 4 : 8)
            .WithIterationCount(isShort ? 5 : 15)
            .WithIterationTime(TimeInterval.FromMilliseconds(isShort ? 60 : 120))

            // Code reaches its last tier at once and not after a tenth of a second, which a short iteration would never see.
            .WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0");
        var config = DefaultConfig.Instance
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddFilter(new AnyCategoriesFilter([.. rows.Select(row => $"Row {row}")]))
            .WithOptions(ConfigOptions.DisableLogFile);
        var figures = BenchmarkRunner.Run(typeof(LookupRun).Assembly, config).SelectMany(summary => summary.Reports).Select(Figure).ToArray();
        return Targets.Compare(figures);
    }

    private static LookupFigure Figure(BenchmarkReport report) => new(
        report.BenchmarkCase.Descriptor.Type.Name,
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
        string.Join(' ', report.BenchmarkCase.Parameters.Items.Select(parameter => parameter.Value)),
        report.ResultStatistics!.Median,
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}

/// <summary>What one benchmark gave: the median, and what it allocated, for one operation.</summary>
internal sealed record LookupFigure(string Type, string Method, string Parameters, double Nanoseconds, long Allocated);
