using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Plan2025.Benchmarks.Reporting;

/// <summary>The block of figures in docs/performance.md.</summary>
internal static class Report
{
    private const string Begin = "<!-- figures: written by the benchmarks -->";
    private const string End = "<!-- end of figures -->";

    public static string Write(IReadOnlyCollection<Comparison> comparisons, TimeSpan time) => string.Join(
        '\n',
        [
            Begin,
            Machine() + string.Create(CultureInfo.InvariantCulture, $". One run of {time.TotalMinutes:0.#} minutes; {comparisons.Count(c => c.Holds)} of {comparisons.Count} hold."),
            "",
            Comparison.Header,
            .. comparisons.OrderBy(c => c.Row).Select(c => c.ToString()),
            End,
        ]);

    /// <summary>The document with another block of figures.</summary>
    public static string Replace(string document, string report) =>
        document[..document.IndexOf(Begin, StringComparison.Ordinal)] + report + document[(document.IndexOf(End, StringComparison.Ordinal) + End.Length)..];

    private static string Machine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd}, {Processor()}, {Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    private static string Processor()
    {
        const string LinuxFile = "/proc/cpuinfo";
        return File.Exists(LinuxFile)
            ? File.ReadLines(LinuxFile).First(l => l.StartsWith("model name", StringComparison.Ordinal)).Split(": ")[1]
            : RuntimeInformation.ProcessArchitecture.ToString();
    }
}
