using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime;
using System.Text;
using System.Text.Json;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Building;

/// <summary>Rows 13 and 14: what the generator costs in a build, and after an edit that does not concern it.</summary>
internal static class GeneratorCost
{
    private const int Files = 500;

    public static IEnumerable<Comparison> Compare(int runs)
    {
        var bytes = File.ReadAllBytes(DotNet.PathOf("data", "plan2025.json"));
        var json = Encoding.UTF8.GetString(bytes);
        var compilation = GeneratorHost.Compilation(Files);
        var (cold, parse, edit) = (new List<double>(), new List<double>(), new List<double>());
        WarmUp(json, compilation);
        for (var run = 0; run < runs; run++)
        {
            var driver = GeneratorHost.Create(json).RunGenerators(compilation);
            var first = Own(driver);
            var changed = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[run & 255], GeneratorHost.Tree(run & 255, "// edited\n"));
            driver = driver.RunGenerators(changed);
            var second = Own(driver);

            var start = Stopwatch.GetTimestamp();
            using (JsonDocument.Parse(bytes))
            {
            }

            var third = Stopwatch.GetElapsedTime(start);
            cold.Add(first.TotalMicroseconds);
            edit.Add(second.TotalMicroseconds);
            parse.Add(third.TotalMicroseconds);
        }

        yield return new Comparison(13, "generator, cold, validation included", "JsonDocument.Parse of the same JSON", Median.Of(cold), Median.Of(parse), "µs", 5);
        var (cached, outputs) = Cached(json, compilation);
        yield return new Comparison(14, $"generator, unrelated edit among {Files} files; {cached} of {outputs} outputs cached", "cold run", Median.Of(edit), Median.Of(cold), "µs", cached == outputs ? 1 / 20.0 : 0);
    }

    /// <summary>How many of the outputs the generator did not even look at again.</summary>
    private static (int Cached, int All) Cached(string json, CSharpCompilation compilation)
    {
        var result = GeneratorHost.Create(json, trackSteps: true).RunGenerators(compilation)
            .RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], GeneratorHost.Tree(0, "// edited\n")))
            .GetRunResult();
        var reasons = result.Results.Single().TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason).ToArray();
        return (reasons.Count(r => r == IncrementalStepRunReason.Cached), reasons.Length);
    }

    /// <summary>The median of cold runs over a document; and the same without the pauses that the garbage collector made in them.</summary>
    public static (double All, double WithoutPauses) ColdMilliseconds(string json, int runs)
    {
        var compilation = GeneratorHost.Compilation(1);
        WarmUp(File.ReadAllText(DotNet.PathOf("data", "plan2025.json")), compilation);
        var (all, withoutPauses) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            var driver = GeneratorHost.Create(json);
            var before = GC.GetTotalPauseDuration();
            driver = driver.RunGenerators(compilation);
            var pauses = GC.GetTotalPauseDuration() - before;
            all.Add(Own(driver).TotalMilliseconds);
            withoutPauses.Add((Own(driver) - pauses).TotalMilliseconds);
        }

        return (Median.Of(all), Median.Of(withoutPauses));
    }

    /// <summary>Runs until the JIT has nothing left to compile: in pauses, because it waits for one before it compiles again what is used often.</summary>
    private static void WarmUp(string json, CSharpCompilation compilation)
    {
        const int Rounds = 100;
        const int RoundsWithoutWork = 5;

        var bytes = Encoding.UTF8.GetBytes(json);
        var quiet = 0;
        for (var round = 0; round < Rounds && quiet < RoundsWithoutWork; round++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            for (var run = 0; run < 20; run++)
            {
                GeneratorHost.Create(json).RunGenerators(compilation);
                using (JsonDocument.Parse(bytes))
                {
                }
            }

            Thread.Sleep(200);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }

    /// <summary>The time that the compiler books on the generator; parsing what it wrote is the compiler's own.</summary>
    private static TimeSpan Own(GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;
}
