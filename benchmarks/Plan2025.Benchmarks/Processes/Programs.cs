using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Publishes the small programs of benchmarks/Programs, each use into a folder of its own and once.</summary>
internal static class Programs
{
    private static readonly string s_folder = Directory.CreateTempSubdirectory("plan2025-programs").FullName;
    private static readonly Dictionary<(string Use, bool Aot), string> s_published = [];

    /// <summary>The path of the program that has one use.</summary>
    public static string Publish(string use, bool aot)
    {
        if (s_published.TryGetValue((use, aot), out var path))
        {
            return path;
        }

        var records = Path.Combine(s_folder, "Records.cs");
        File.WriteAllText(records, Records());
        var output = Path.Combine(s_folder, use + (aot ? ".aot" : ".jit"));
        Run(
            Command.DotNet, "publish", Repository.PathOf("benchmarks/Programs"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "--self-contained", aot ? "true" : "false", "-o", output, "--artifacts-path", Path.Combine(s_folder, "artifacts"),
            "-p:Use=" + use, "-p:RecordsFile=" + records, "-p:Ahead=" + (aot ? "true" : "false"));
        return s_published[(use, aot)] = Path.Combine(output, use + (System.OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    /// <summary>Runs programs often, in turns, so that whatever disturbs the machine disturbs all of them.</summary>
    /// <returns>The median of each, in microseconds.</returns>
    public static Dictionary<string, double> Measure(IReadOnlyDictionary<string, string> programs, int runs)
    {
        var times = programs.Keys.ToDictionary(use => use, _ => new List<double>());
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (use, path) in programs)
            {
                var nanoseconds = double.Parse(Run(path).Split(' ')[0], CultureInfo.InvariantCulture);

                // The first round warms the file cache.
                if (run > 0)
                {
                    times[use].Add(nanoseconds / 1000);
                }
            }
        }

        return times.ToDictionary(t => t.Key, t => Median.Of(t.Value));
    }

    /// <summary>Runs a program to its end; it must succeed.</summary>
    /// <returns>What it printed.</returns>
    public static string Run(string program, params string[] arguments) => RunIn(Repository.Root, program, arguments);

    /// <summary>Runs a program in a folder to its end; it must succeed.</summary>
    /// <returns>What it printed.</returns>
    public static string RunIn(string folder, string program, params string[] arguments) =>
        Command.Run(folder, program, arguments).GetAwaiter().GetResult().OfSuccess();

    /// <summary>The tasks as most people would write them in C#.</summary>
    private static string Records()
    {
        var source = new StringBuilder("internal static class Records\n{\n    public static readonly TaskRecord[] Tasks =\n    [\n");
        foreach (var task in Plan.Tasks)
        {
            source.Append(
                CultureInfo.InvariantCulture, $"        new(\"{task}\", {task.Number}, {SymbolDisplay.FormatLiteral(task.Text, quote: true)}, \"{task.Lead}\"),\n");
        }

        return source.Append("    ];\n}\n").ToString();
    }
}
