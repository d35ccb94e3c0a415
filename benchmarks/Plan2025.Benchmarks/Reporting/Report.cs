using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Plan2025.Benchmarks.Reporting;

/// <summary>Prints comparisons as a table: the ratio beside the target, and which hold.</summary>
internal static class Report
{
    public static void Print(IReadOnlyCollection<Comparison> comparisons)
    {
        Console.WriteLine();
        Console.WriteLine(Machine());
        Console.WriteLine();
        Console.WriteLine(Comparison.Header);
        foreach (var comparison in comparisons)
        {
            Console.WriteLine(comparison);
        }

        Console.WriteLine();
        Console.WriteLine($"{comparisons.Count(c => c.Holds)} of {comparisons.Count} hold.");
    }

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
