using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Benchmarks.Building;

/// <summary>Row 16: plans of up to 100,000 tasks, through the generator and the compiler.</summary>
internal static class Growth
{
    private static readonly int[] s_sizes = [118, 1_000, 10_000, 100_000];

    public static IEnumerable<Comparison> Compare(bool isShort)
    {
        var sizes = isShort ? s_sizes[..^1] : s_sizes;
        var folder = Directory.CreateTempSubdirectory("plan2025-growth").FullName;
        var (ours, theirs, common, generator) = (new List<Figures>(), new List<Figures>(), new List<Figures>(), new List<double>());
        var withoutPauses = new List<double>();
        foreach (var size in sizes)
        {
            var json = SyntheticPlan.Create(size, Plan.AgencyCount);
            var (own, other, both) = (Path.Combine(folder, $"{size}.library"), Path.Combine(folder, $"{size}.records"), Path.Combine(folder, $"{size}.common"));
            var bytes = GrowthSources.Write(json, own, other, both);
            var (cold, coldWithoutPauses) = GeneratorCost.ColdMilliseconds(json, size > 10_000 ? 9 : 45);
            generator.Add(cold);
            withoutPauses.Add(coldWithoutPauses);
            ours.Add(Compile(own, bytes.Ours, isShort));
            theirs.Add(Compile(other, bytes.Theirs, isShort));
            common.Add(Compile(both, 0, isShort));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:N0} | {generator[^1]:N1} ms | {ours[^1].ToRow(size)} | {theirs[^1].ToRow(size)} |"));
        }

        var chart = Path.Combine(folder, "scaling.svg");
        ScalingChart.Write(chart, sizes, generator, ours, theirs);
        Console.WriteLine("Curves: " + chart);

        foreach (var comparison in Linear("generator time", "ms", generator)
            .Concat(Linear("source bytes", "B", [.. ours.Select(f => f.SourceBytes)]))
            .Concat(Linear("compiler time", "ms", [.. ours.Select(f => f.Milliseconds)]))
            .Concat(Linear("compiler memory", "MB", [.. ours.Select(f => f.Megabytes)]))
            .Concat(Linear("library size", "B", [.. ours.Select(f => f.AssemblyBytes)])))
        {
            yield return comparison;
        }

        yield return new Comparison(
            16, $"compiler time, {sizes[^1]:N0} tasks", "array of records", ours[^1].Milliseconds, theirs[^1].Milliseconds, "ms", 0.6);
        yield return new Comparison(
            16, $"compiler memory, {sizes[^1]:N0} tasks", "array of records", ours[^1].Megabytes, theirs[^1].Megabytes, "MB", 0.6);

        Console.WriteLine("The generator's times without the garbage collector's pauses, in ms: "
            + string.Join(", ", withoutPauses.Select(time => time.ToString("N2", CultureInfo.InvariantCulture))));

        // Nobody gets below this without dropping enums, constants or their documentation.
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"What both have in common, against the array of records: compiler time {common[^1].Milliseconds / theirs[^1].Milliseconds:N2}, memory {common[^1].Megabytes / theirs[^1].Megabytes:N2}"));

        // Each size against the one before it: linear growth is the ratio 1, and what is fixed makes it less.
        IEnumerable<Comparison> Linear(string what, string unit, List<double> figures) => Enumerable.Range(1, sizes.Length - 1).Select(i =>
        {
            var growth = (double)sizes[i] / sizes[i - 1];
            return new Comparison(
                16, string.Create(CultureInfo.InvariantCulture, $"{what}, {sizes[i]:N0} tasks"),
                string.Create(CultureInfo.InvariantCulture, $"{growth:0.#} times that of {sizes[i - 1]:N0}"),
                figures[i], figures[i - 1] * growth, unit, 1.2);
        });
    }

    /// <summary>The median of a few compilations, each in a process of its own, so that its memory is its own.</summary>
    private static Figures Compile(string folder, long sourceBytes, bool isShort)
    {
        var runs = Enumerable.Range(0, isShort ? 1 : 3).Select(_ =>
            DotNet.Run("dotnet", [typeof(Growth).Assembly.Location, CompileOnce.Command, folder]).Split(' ')
                .Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new Figures(Median.Of(runs.Select(r => r[0])), Median.Of(runs.Select(r => r[1])), sourceBytes, runs[0][2]);
    }

    /// <summary>What one compilation took.</summary>
    internal sealed record Figures(double Milliseconds, double Megabytes, double SourceBytes, double AssemblyBytes)
    {
        public string ToRow(int size) => string.Create(
            CultureInfo.InvariantCulture, $"{SourceBytes / size:N0} B | {Milliseconds:N0} ms | {Megabytes:N0} MB | {AssemblyBytes / 1024:N0} KB");
    }
}
