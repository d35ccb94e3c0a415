using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;
using Plan2025.Generator;

namespace Plan2025.Benchmarks.Building;

/// <summary>Rows 13 and 14: what the generator costs in a build, and after an edit that does not concern it.</summary>
internal static class GeneratorCost
{
    private const int Files = 500;

    public static IEnumerable<Comparison> Compare(bool isShort)
    {
        var compilation = Application();
        Console.WriteLine($"The generator's first run in this process, JIT included: {Own(Driver(TestPlans.Plan2025).RunGenerators(compilation)).TotalMilliseconds:0} ms.");
        WarmUp(compilation);
        var (whole, edit) = (new List<double>(), new List<double>());
        for (var run = 0; run < (isShort ? 100 : 500); run++)
        {
            var driver = Driver(TestPlans.Plan2025).RunGenerators(compilation);
            whole.Add(Own(driver).TotalMilliseconds);
            edit.Add(Own(driver.RunGenerators(Edited(compilation, run % Files))).TotalMilliseconds);
        }

        yield return new Comparison(13, "generator, whole run", "build of the library", Median.Of(whole), Median.Of(BuildTimes(isShort ? 2 : 5)), "ms", 1 / 100.0);
        var (cached, outputs) = Cached(compilation);
        yield return new Comparison(
            14, $"generator, unrelated edit among {Files} files: {cached} of {outputs} outputs cached", "its own whole run",
            Median.Of(edit), Median.Of(whole), "ms", cached == outputs ? 1 / 20.0 : 0);
    }

    /// <summary>The median of whole runs over a document.</summary>
    public static double Milliseconds(string json, int runs)
    {
        var compilation = Application();
        WarmUp(compilation);
        return Median.Of(Enumerable.Range(0, runs).Select(_ => Own(Driver(json).RunGenerators(compilation)).TotalMilliseconds));
    }

    /// <summary>How many of the outputs the generator did not look at again after an unrelated edit.</summary>
    private static (int Cached, int All) Cached(CSharpCompilation compilation)
    {
        var result = GeneratorHost.CreateDriver(new TextFile("plan.json", TestPlans.Plan2025))
            .RunGenerators(compilation).RunGenerators(Edited(compilation, 0)).GetRunResult();
        var reasons = result.Results.Single().TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason).ToArray();
        return (reasons.Count(r => r == IncrementalStepRunReason.Cached), reasons.Length);
    }

    /// <summary>Milliseconds of builds that compile the library again and nothing else.</summary>
    private static List<double> BuildTimes(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("plan2025-build");
        string[] build = ["build", Repository.PathOf("src/Plan2025"), "-c", "Release", "-f", "net10.0", "--artifacts-path", folder.FullName];
        Programs.Run(Command.DotNet, build);
        var times = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            Programs.Run(Command.DotNet, [.. build, "--no-restore", "--no-dependencies", "--no-incremental"]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        folder.Delete(recursive: true);
        return times;
    }

    /// <summary>Runs until the JIT has nothing left to compile: in pauses, because it waits for one before it compiles again what is used often.</summary>
    private static void WarmUp(CSharpCompilation compilation)
    {
        const int Rounds = 50;
        const int RoundsWithoutWork = 3;

        for (int round = 0, quiet = 0; round < Rounds && quiet < RoundsWithoutWork; round++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            for (var run = 0; run < 20; run++)
            {
                Driver(TestPlans.Plan2025).RunGenerators(compilation);
            }

            Thread.Sleep(200);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }

    private static CSharpGeneratorDriver Driver(string json) => CSharpGeneratorDriver.Create(
        [new PlanGenerator().AsSourceGenerator()], [new TextFile("plan.json", json)], LibrarySources.ParseOptions, Options.OfPlans);

    /// <summary>The time that the compiler attributes to the generator; parsing what it wrote is the compiler's own.</summary>
    private static TimeSpan Own(GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    /// <summary>Many files, as a real solution has.</summary>
    private static CSharpCompilation Application() =>
        CSharpCompilation.Create("Application", Enumerable.Range(0, Files).Select(i => Tree(i, "")), References.Framework);

    private static CSharpCompilation Edited(CSharpCompilation compilation, int file) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], Tree(file, "// edited\n"));

    private static SyntaxTree Tree(int number, string comment) => CSharpSyntaxTree.ParseText(
        $"{comment}namespace N{number} {{ class C {{ int M(int x) => x + {number}; }} }}", LibrarySources.ParseOptions, $"File{number}.cs");
}
