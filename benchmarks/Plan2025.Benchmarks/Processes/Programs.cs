using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Builds the small programs of benchmarks/Programs, each variant in a folder of its own.</summary>
internal sealed class Programs
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plan2025-programs").FullName;
    private readonly string _records;

    public Programs()
    {
        _records = Path.Combine(_folder, "Records.cs");
        File.WriteAllText(_records, RecordsSource.Write());
    }

    /// <summary>Publishes a variant.</summary>
    /// <returns>The path of the program.</returns>
    public string Publish(string variant, bool aot)
    {
        var output = Path.Combine(_folder, variant + (aot ? ".aot" : ".jit"));
        DotNet.Run(
            "publish", DotNet.PathOf("benchmarks", "Programs"), "-c", "Release", "-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier,
            "--self-contained", aot ? "true" : "false", "-o", output, "--artifacts-path", Path.Combine(_folder, "artifacts"),
            "-p:Variant=" + variant, "-p:RecordsFile=" + _records, "-p:Ahead=" + (aot ? "true" : "false"));
        return Path.Combine(output, variant + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    /// <summary>Runs a program often, taking turns with the others so that whatever disturbs the machine disturbs all of them.</summary>
    /// <returns>The median of each, in nanoseconds.</returns>
    public static Dictionary<string, double> Measure(IReadOnlyDictionary<string, string> programs, int runs)
    {
        var times = new Dictionary<string, List<double>>();
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (variant, path) in programs)
            {
                var printed = DotNet.Run(path, []).Split(' ')[0];
                if (run > 0)
                {
                    // The first round warms the file cache.
                    (times.TryGetValue(variant, out var list) ? list : times[variant] = []).Add(
                        double.Parse(printed, System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }

        return times.ToDictionary(t => t.Key, t => Median.Of(t.Value));
    }
}
