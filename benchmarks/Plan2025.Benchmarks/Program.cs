using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using Plan2025.Benchmarks.Building;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

if (args is ["compile", var what, var document])
{
    CompileOnce.Run(what, document);
    return 0;
}

var isShort = args.Contains("--short");
var part = args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal)) ?? "lookups";
IEnumerable<Comparison>? comparisons = part switch
{
    "lookups" => Lookups(),
    "first-use" => FirstUse.Compare(isShort ? 11 : 51),
    "sizes" => Sizes.Compare(),
    "generator" => GeneratorCost.Compare(isShort ? 40 : 400),
    "growth" => Growth.Compare(isShort),
    "consumer" => ConsumerCost.Compare(isShort ? 3 : 15),
    _ => null,
};
if (comparisons is null)
{
    Console.Error.WriteLine($"'{part}' is no part of the benchmarks. There are: lookups, first-use, sizes, generator, growth, consumer; each with --short.");
    return 2;
}

var results = comparisons.ToArray();
Console.WriteLine();
Console.WriteLine(Comparison.Header);
foreach (var comparison in results)
{
    Console.WriteLine(comparison);
}

Console.WriteLine();
Console.WriteLine($"{results.Count(c => c.Holds)} of {results.Length} hold.");
return 0;

IEnumerable<Comparison> Lookups()
{
    var job = isShort
        ? Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(50))
        : Job.MediumRun.WithIterationTime(TimeInterval.FromMilliseconds(250));

    // Code reaches its last tier at once and not after a tenth of a second, which a short iteration would never see.
    job = job.WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0");
    var config = DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddColumn(StatisticColumn.Median);
    var summaries = BenchmarkRunner.Run(typeof(Program).Assembly, config);
    foreach (var allocating in LookupTargets.Allocating(summaries))
    {
        Console.WriteLine("Allocates: " + allocating);
    }

    return LookupTargets.Compare(summaries);
}
