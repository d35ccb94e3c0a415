using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Benchmarks.Lookups;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Building;

/// <summary>Row 17: the look-ups of rows 1 to 7 over larger plans, each against the same peers at that size.</summary>
internal static class Scale
{
    private static readonly int[] s_sizes = [1_000, 10_000, 100_000];

    public static IEnumerable<Comparison> Compare(bool isShort)
    {
        var sizes = isShort ? s_sizes[..^1] : s_sizes;
        var figures = sizes.Select(size => Measure(ScaledProgram.Build(size), isShort)).ToArray();
        for (var i = 0; i < sizes.Length; i++)
        {
            foreach (var comparison in Targets.Compare(figures[i], 17, string.Create(CultureInfo.InvariantCulture, $", {sizes[i]:N0} tasks")))
            {
                yield return comparison;
            }
        }

        // A set has a bit for each task, so ten times the tasks are ten times the words.
        for (var i = 1; i < sizes.Length; i++)
        {
            var growth = (double)sizes[i] / sizes[i - 1];
            yield return new Comparison(
                17, string.Create(CultureInfo.InvariantCulture, $"set algebra, {sizes[i]:N0} tasks"),
                string.Create(CultureInfo.InvariantCulture, $"{growth:0.#} times that of {sizes[i - 1]:N0}"),
                Count(figures[i]), Count(figures[i - 1]) * growth, "ns", 1.2);
        }
    }

    /// <summary>Each row in a process of its own: in one that has measured another, shared code is compiled for what that one did with it.</summary>
    private static LookupFigure[] Measure(string program, bool isShort) =>
        [.. Enumerable.Range(1, 7).SelectMany(row => LookupRun.InChild(program, isShort, row))];

    private static double Count(IReadOnlyList<LookupFigure> figures) =>
        figures.Single(f => f is { Type: nameof(SetAlgebra), Method: nameof(SetAlgebra.CountPlan2025) }).Nanoseconds;
}
