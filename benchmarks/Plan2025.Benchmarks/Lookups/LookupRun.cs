using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Plan2025.Benchmarks.Processes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Runs the look-ups with BenchmarkDotNet.</summary>
internal static class LookupRun
{
    /// <summary>The first argument of a process that measures and writes its figures to a file.</summary>
    public const string Command = "measure-lookups";

    // Code reaches its last tier at once and not after a tenth of a second, which a short iteration would never see.
    private static readonly (string Name, string Value) s_tiering = ("DOTNET_TC_CallCountingDelayMs", "0");

    /// <summary>The rows of this plan, each benchmark in a process of its own; in short runs all in one.</summary>
    public static IReadOnlyList<LookupFigure> OfThisPlan(bool isShort, params int[] rows) =>
        isShort ? InChild(typeof(LookupRun).Assembly.Location, isShort, rows) : Measure(Full, rows, BytesInProcess);

    /// <summary>Rows measured in a process that runs another build of this program: one with another plan.</summary>
    public static IReadOnlyList<LookupFigure> InChild(string program, bool isShort, params int[] rows)
    {
        var output = Path.GetTempFileName();
        Console.WriteLine(DotNet.Run(
            "dotnet", [program, Command, output, isShort ? "short" : "full", .. rows.Select(r => r.ToString(CultureInfo.InvariantCulture))], s_tiering));
        var figures = JsonSerializer.Deserialize<LookupFigure[]>(File.ReadAllText(output))!;
        File.Delete(output);
        return figures;
    }

    /// <summary>What the child does. Its arguments are the command, the file for the figures, <c>short</c> or <c>full</c>, and the rows.</summary>
    public static void Child(string[] arguments)
    {
        var (output, isShort) = (arguments[1], arguments[2] == "short");
        var rows = arguments[3..].Select(row => int.Parse(row, CultureInfo.InvariantCulture));
        var job = isShort
            // Long enough a warm-up for the compiler, which works beside, to be done with what other benchmarks left it.
            ? Job.Default.WithWarmupCount(40).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(30))
            : Job.Default.WithWarmupCount(20).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(80));
        File.WriteAllText(output, JsonSerializer.Serialize(Measure(job.WithToolchain(InProcessEmitToolchain.Instance), rows, BytesOnThread)));
    }

    private static Job Full => Job.Default
        .WithWarmupCount(8)
        .WithIterationCount(15)
        .WithIterationTime(TimeInterval.FromMilliseconds(150))
        .WithEnvironmentVariable(s_tiering.Name, s_tiering.Value);

    private static LookupFigure[] Measure(Job job, IEnumerable<int> rows, Func<BenchmarkReport, long> bytesOf)
    {
        var config = DefaultConfig.Instance
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(StatisticColumn.Median)
            .AddFilter(new AnyCategoriesFilter([.. rows.Select(row => $"Row {row}")]))
            .WithOptions(ConfigOptions.DisableLogFile);
        var reports = BenchmarkRunner.Run(typeof(LookupRun).Assembly, config).SelectMany(s => s.Reports);
        return [.. reports.Where(r => r.Success).Select(report => Figure(report, bytesOf(report)))];
    }

    private static LookupFigure Figure(BenchmarkReport report, long bytes) => new(
        report.BenchmarkCase.Descriptor.Type.Name,
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
        report.BenchmarkCase.Parameters.ValueInfo,
        report.ResultStatistics!.Median,
        bytes);

    private static long BytesInProcess(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    /// <summary>Counted by ourselves: in one process with the engine, the diagnoser counts what the engine allocates, too.</summary>
    private static long BytesOnThread(BenchmarkReport report)
    {
        var descriptor = report.BenchmarkCase.Descriptor;
        var benchmark = Activator.CreateInstance(descriptor.Type);
        foreach (var parameter in report.BenchmarkCase.Parameters.Items)
        {
            descriptor.Type.GetProperty(parameter.Name)!.SetValue(benchmark, parameter.Value);
        }

        var call = descriptor.WorkloadMethod.CreateDelegate<Func<int>>(benchmark);
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / descriptor.OperationsPerInvoke;
    }
}
