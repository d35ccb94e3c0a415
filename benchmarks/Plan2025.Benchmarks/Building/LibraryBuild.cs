using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Building;

/// <summary>Row 15: a build of the library, with the generator and with what it writes committed as files.</summary>
internal static class LibraryBuild
{
    public static IEnumerable<Comparison> Compare(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("plan2025-build").FullName;
        var committed = "-p:CustomAfterMicrosoftCommonTargets=" + WriteCommitted(folder);
        string[] withGenerator = [.. Build, "--artifacts-path", Path.Combine(folder, "generator")];
        string[] withFiles = [.. Build, "--artifacts-path", Path.Combine(folder, "files"), committed];
        DotNet.Run(withGenerator);
        DotNet.Run(withFiles);

        // What is timed compiles the library again and nothing else.
        string[] again = ["--no-restore", "--no-dependencies", "--no-incremental"];
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            ours.Add(Time([.. withGenerator, .. again]));
            theirs.Add(Time([.. withFiles, .. again]));
        }

        yield return new Comparison(15, "build of the library", "the same, generated files committed", Median.Of(ours), Median.Of(theirs), "s", 1.1);
    }

    private static string[] Build => ["build", DotNet.PathOf("src", "Plan2025", "Plan2025.csproj"), "-c", "Release", "-f", "net10.0"];

    /// <summary>Writes the generated files, and a targets file that puts them in the generator's place.</summary>
    private static string WriteCommitted(string folder)
    {
        var sources = Directory.CreateDirectory(Path.Combine(folder, "committed")).FullName;
        var json = File.ReadAllText(DotNet.PathOf("data", "plan2025.json"));
        var result = GeneratorHost.Create(json).RunGenerators(LibrarySource.HandWritten()).GetRunResult();
        foreach (var source in result.Results.Single().GeneratedSources)
        {
            File.WriteAllText(Path.Combine(sources, source.HintName), source.SourceText.ToString());
        }

        var targets = Path.Combine(folder, "committed.targets");
        File.WriteAllText(targets, $"""
            <Project>
              <ItemGroup Condition="'$(MSBuildProjectName)' == 'Plan2025'">
                <ProjectReference Remove="../Plan2025.Generator/Plan2025.Generator.csproj" />
                <AdditionalFiles Remove="$(PlanDocumentFile)" />
                <Compile Include="{sources}/*.cs" />
              </ItemGroup>
            </Project>
            """);
        return targets;
    }

    private static double Time(string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        DotNet.Run(arguments);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
