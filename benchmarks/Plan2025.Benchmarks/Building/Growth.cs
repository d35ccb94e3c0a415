using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Building;

/// <summary>Row 16: larger plans through the generator and the compiler. That their answers are right is tested by OtherPlansTests.</summary>
internal static class Growth
{
    private static readonly int[] s_sizes = [118, 1_000, 10_000];

    public static IEnumerable<Comparison> Compare(bool isShort)
    {
        Compile(Sources(SyntheticPlan.Create(s_sizes[0]))); // for the JIT
        var figures = s_sizes.Select(size =>
        {
            var json = SyntheticPlan.Create(size);
            var sources = Sources(json);
            var compilations = Enumerable.Range(0, isShort ? 1 : 3).Select(_ => Compile(sources)).ToArray();
            return new[]
            {
                new Figure("generator time", GeneratorCost.Milliseconds(json, isShort ? 15 : 45), "ms"),
                new Figure("generated source", sources.Sum(source => (double)Encoding.UTF8.GetByteCount(source)) / 1024, "KB"),
                new Figure("compiler time", Median.Of(compilations.Select(c => c.Milliseconds)), "ms"),
                new Figure("size of the library", compilations[0].Kilobytes, "KB"),
            };
        }).ToArray();

        // Each size against the one before: linear growth is the ratio 1, and a fixed cost makes it less. The worse step counts.
        return figures[0].Select((_, kind) => Enumerable.Range(1, s_sizes.Length - 1).Select(i =>
        {
            var growth = (double)s_sizes[i] / s_sizes[i - 1];
            var (before, now) = (figures[i - 1][kind], figures[i][kind]);
            return new Comparison(
                16, string.Create(CultureInfo.InvariantCulture, $"{now.What}, {s_sizes[i]:N0} tasks"),
                string.Create(CultureInfo.InvariantCulture, $"{growth:0.#} times that of {s_sizes[i - 1]:N0}"), now.Value, before.Value * growth, now.Unit, 1.3);
        }).MaxBy(c => c.Ratio)!);
    }

    private static string[] Sources(string json) => [.. GeneratorHost.Sources(json).Values];

    private static (double Milliseconds, double Kilobytes) Compile(string[] sources)
    {
        using var image = new MemoryStream();
        var start = Stopwatch.GetTimestamp();
        var result = LibrarySources.Compilation
            .WithOptions(LibrarySources.Compilation.Options.WithOptimizationLevel(OptimizationLevel.Release))
            .AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source, LibrarySources.ParseOptions)))
            .Emit(image);
        var time = Stopwatch.GetElapsedTime(start);
        return result.Success
            ? (time.TotalMilliseconds, image.Length / 1024.0)
            : throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
    }

    private sealed record Figure(string What, double Value, string Unit);
}
