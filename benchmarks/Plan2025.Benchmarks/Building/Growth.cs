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
        var (ours, theirs, generator) = (new List<Figures>(), new List<Figures>(), new List<double>());
        foreach (var size in sizes)
        {
            var path = Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture) + ".json");
            File.WriteAllText(path, SyntheticPlan.Create(size, Plan.AgencyCount));
            generator.Add(GeneratorCost.ColdMilliseconds(File.ReadAllText(path), size >= 10_000 ? 3 : 15));
            ours.Add(Compile(CompileOnce.Ours, path));
            theirs.Add(Compile(CompileOnce.Theirs, path));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,7:N0} tasks: generator {generator[^1]:N1} ms; library {ours[^1]}; array of records {theirs[^1]}"));
        }

        ScalingChart.Write(Path.Combine(folder, "scaling.svg"), sizes, generator, ours, theirs);
        Console.WriteLine("Curves: " + Path.Combine(folder, "scaling.svg"));

        var growth = (double)sizes[^1] / sizes[^2];
        yield return Linear("generator time", generator, "ms");
        yield return Linear("source bytes", [.. ours.Select(f => f.SourceBytes)], "B");
        yield return Linear("compiler time", [.. ours.Select(f => f.Milliseconds)], "ms");
        yield return Linear("library size", [.. ours.Select(f => f.AssemblyBytes)], "B");
        yield return new Comparison(
            16, $"compiler time, {sizes[^1]:N0} tasks", "array of records", ours[^1].Milliseconds, theirs[^1].Milliseconds, "ms", 0.6);
        yield return new Comparison(
            16, $"compiler memory, {sizes[^1]:N0} tasks", "array of records", ours[^1].Megabytes, theirs[^1].Megabytes, "MB", 0.6);

        Comparison Linear(string what, List<double> figures, string unit) => new(
            16, $"{what}, {sizes[^1]:N0} tasks", $"{growth:0.#} times that of {sizes[^2]:N0}", figures[^1], figures[^2] * growth, unit, 1.2);
    }

    private static Figures Compile(string what, string path)
    {
        var printed = DotNet.Run("dotnet", [typeof(Growth).Assembly.Location, CompileOnce.Command, what, path]).Split(' ')
            .Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new Figures(printed[0], printed[1], printed[2], printed[3]);
    }

    /// <summary>What one compilation took.</summary>
    internal sealed record Figures(double Milliseconds, double Megabytes, double SourceBytes, double AssemblyBytes)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"{Milliseconds:N0} ms, {Megabytes:N0} MB, source {SourceBytes / 1024:N0} KB, assembly {AssemblyBytes / 1024:N0} KB");
    }
}
