using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plan2025.Analyzers.Traceability;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Building;

/// <summary>What the rules and the generator of the package add to the build of a project of 2,000 files: one that has nothing to do with the plan but the reference, and ones that bind it.</summary>
/// <remarks>The compiler of the SDK with the command line that the SDK gives it, the framework's own analyzers and generators included, with and without ours in turns; the time of all processors.
/// What the compiler itself books on ours is printed beside, and is not the answer: it leaves out what is compiled, collected and bound again on their account.</remarks>
internal static partial class ConsumerCost
{
    private const int Files = 2_000;

    public static IEnumerable<Comparison> Compare(int runs)
    {
        foreach (var (name, every) in new[] { ("nothing bound", 0), ("a binding in each tenth file", 10), ("a binding in each file", 1) })
        {
            var folder = Directory.CreateTempSubdirectory("plan2025-consumer");
            try
            {
                var (compiler, arguments) = Project(folder.FullName, every);
                var (with, without) = (Write(folder.FullName, "with.rsp", arguments), Write(folder.FullName, "without.rsp", [.. arguments.Where(a => !IsOurs(a))]));
                var (ours, theirs, booked) = (new List<double>(), new List<double>(), new List<double>());
                for (var run = 0; run < runs; run++)
                {
                    // Each goes first every other time.
                    foreach (var isOurs in (run & 1) == 0 ? [true, false] : (bool[])[false, true])
                    {
                        var time = ProcessorTime.Of("dotnet", ["exec", compiler, "@" + (isOurs ? with : without), "/reportanalyzer"], folder.FullName, out var output);
                        (isOurs ? ours : theirs).Add(time.TotalMilliseconds);
                        if (isOurs)
                        {
                            booked.Add(Booked(output));
                        }
                    }
                }

                Console.WriteLine($"{name}: with {List(ours)}; without {List(theirs)}; booked by the compiler {List(booked)} ms");
                yield return new Comparison(18, $"compiling {Files:N0} files with rules and generator, {name}", "without them", Median.Of(ours), Median.Of(theirs), "ms", 1.03);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static string List(List<double> times) => string.Join(' ', times.Select(t => t.ToString("N0", CultureInfo.InvariantCulture)));

    private static bool IsOurs(string argument) =>
        argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Contains("Plan2025.", StringComparison.Ordinal);

    /// <summary>The milliseconds that the compiler books on our assembly: one line for its analyzers, one for its generators.</summary>
    private static double Booked(string output)
    {
        var lines = AssemblyLine().Matches(output);
        return lines.Count == 2
            ? lines.Sum(line => double.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture)) * 1000
            : throw new InvalidOperationException("Expected one line of the compiler's report for the rules and one for the generator:\n" + output);
    }

    [GeneratedRegex(@"^\s*<?([0-9.]+)\s+<?[0-9]+\s+Plan2025\.Analyzers, Version", RegexOptions.Multiline)]
    private static partial Regex AssemblyLine();

    /// <summary>Writes a project and asks the SDK how it would compile it.</summary>
    private static (string Compiler, string[] Arguments) Project(string folder, int every)
    {
        for (var i = 0; i < Files; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"File{i}.cs"), Source(i, every > 0 && i % every == 0));
        }

        var project = Path.Combine(folder, "Consumer.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{DotNet.PathOf("src", "Plan2025", "build", "Plan2025.props")}" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Plan).Assembly.Location}" />
                <Analyzer Include="{typeof(CoverageGenerator).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
        DotNet.Run("restore", project);
        using var answer = JsonDocument.Parse(DotNet.Run(
            "msbuild", project, "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true",
            "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath"));
        var root = answer.RootElement;
        return (
            Path.Combine(root.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll"),
            [.. root.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(a => a.GetProperty("Identity").GetString()!)]);
    }

    private static string Write(string folder, string name, string[] arguments)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllLines(path, arguments);
        return path;
    }

    /// <summary>A file of about sixty lines of what business code is made of.</summary>
    private static string Source(int number, bool isBound)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"using System;\nusing System.Collections.Generic;\nusing System.Linq;\n{(isBound ? "using Plan2025;\n" : "")}\nnamespace Consumer.Part{number % 50};\n");
        Line($"/// <summary>Part {number}.</summary>\n[Serializable]\n{(isBound ? $"[ImplementsTask(TaskId.T{(number % 118) + 1:000})]\n" : "")}public sealed class Service{number}\n{{");
        Line($"    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);\n\n    public string Name {{ get; init; }} = \"service {number}\";\n");
        for (var i = 0; i < 4; i++)
        {
            Line($"    [Obsolete(\"only for show\")]\n    public int Count{i}(IEnumerable<string> words, int least)\n    {{\n        var sum = 0;\n        foreach (var word in words.Where(w => w.Length > least).OrderBy(w => w, StringComparer.Ordinal))\n        {{");
            Line($"            _counts[word] = _counts.TryGetValue(word, out var known) ? known + {i} : 1;\n            sum += word switch {{ \"a\" => 1, \"b\" => 2, _ => word.Length }};\n            if (sum > {number} && word is {{ Length: > 3 }})\n            {{\n                sum -= Math.Max(least, (int)DayOfWeek.Friday);\n            }}\n        }}\n\n        return sum;\n    }}\n");
        }

        Line($"    public override string ToString() => $\"{{Name}}: {{string.Join(\", \", _counts.Select(c => c.Key + \"=\" + c.Value))}}\";\n}}");
        return text.ToString();
    }
}
