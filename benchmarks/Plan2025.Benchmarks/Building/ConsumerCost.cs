using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Plan2025.Analyzers.Traceability;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Building;

/// <summary>Row 15: what the rules and the generator of the package add to a compilation of 2,000 files, every tenth of which is bound to a task.</summary>
/// <remarks>The compiler of the SDK, as a server, with the command line that the SDK gives it, the framework's own analyzers and generators included; with and without ours in turns. The least time of each counts: what disturbs a compilation only adds to it.</remarks>
internal static class ConsumerCost
{
    private const int Files = 2_000;

    public static IEnumerable<Comparison> Compare(bool isShort)
    {
        const int WarmUps = 1;

        var folder = Directory.CreateTempSubdirectory("plan2025-consumer");
        var (compiler, arguments) = Project(folder.FullName);
        string[] commands = [Write("with.rsp", arguments), Write("without.rsp", [.. arguments.Where(a => !IsOurs(a))])];
        var times = commands.ToDictionary(command => command, _ => new List<double>());
        for (var run = 0; run < WarmUps + (isShort ? 2 : 5); run++)
        {
            // Each is first every other time.
            foreach (var command in (run & 1) == 0 ? commands : commands.Reverse())
            {
                var start = Stopwatch.GetTimestamp();
                Programs.RunIn(folder.FullName, Command.DotNet, "exec", compiler, "/shared:" + folder.Name, "/keepalive:30", "/noconfig", "@" + command);
                if (run >= WarmUps)
                {
                    times[command].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        folder.Delete(recursive: true);
        return [new Comparison(15, "compiling 2,000 files with the package's rules and generator", "without them", times[commands[0]].Min(), times[commands[1]].Min(), "ms", 1.03)];

        string Write(string name, string[] lines)
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllLines(path, lines);
            return path;
        }
    }

    private static bool IsOurs(string argument) =>
        argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.Contains("Plan2025.", StringComparison.Ordinal);

    /// <summary>Writes a project and asks the SDK how it would compile it.</summary>
    private static (string Compiler, string[] Arguments) Project(string folder)
    {
        for (var i = 0; i < Files; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"File{i}.cs"), Source(i, isBound: i % 10 == 0));
        }

        var project = Path.Combine(folder, "Consumer.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Repository.PathOf("src/Plan2025/build/Plan2025.props")}" />
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Plan).Assembly.Location}" />
                <Analyzer Include="{typeof(CoverageGenerator).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
        Programs.Run(Command.DotNet, "restore", project);
        using var answer = JsonDocument.Parse(Programs.Run(
            Command.DotNet, "msbuild", project, "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true",
            "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath"));
        var root = answer.RootElement;
        return (
            Path.Combine(root.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll"),
            [.. root.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(a => a.GetProperty("Identity").GetString()!).Where(a => a != "/noconfig")]);
    }

    /// <summary>A file of what business code consists of.</summary>
    private static string Source(int number, bool isBound) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        {{(isBound ? "using Plan2025;" : "")}}

        namespace Consumer.Part{{number % 50}};

        /// <summary>Part {{number}}.</summary>
        {{(isBound ? $"[ImplementsTask(TaskId.T{(number % 118) + 1:000})]" : "")}}
        public sealed class Service{{number}}
        {
            private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

            public string Name { get; init; } = "service {{number}}";

        {{string.Concat(Enumerable.Range(0, 4).Select(i => Method(number, i)))}}
            public override string ToString() => $"{Name}: {string.Join(", ", _counts.Select(c => c.Key + "=" + c.Value))}";
        }
        """;

    private static string Method(int number, int index) => $$"""
            [Obsolete("only for show")]
            public int Count{{index}}(IEnumerable<string> words, int least)
            {
                var sum = 0;
                foreach (var word in words.Where(w => w.Length > least).OrderBy(w => w, StringComparer.Ordinal))
                {
                    _counts[word] = _counts.TryGetValue(word, out var known) ? known + {{index}} : 1;
                    sum += word switch { "a" => 1, "b" => 2, _ => word.Length };
                    if (sum > {{number}} && word is { Length: > 3 })
                    {
                        sum -= Math.Max(least, (int)DayOfWeek.Friday);
                    }
                }

                return sum;
            }

        """;
}
