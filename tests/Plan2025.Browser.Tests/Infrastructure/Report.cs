using System;
using System.IO;
using System.Threading.Tasks;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>The reports of samples/Traced, written by the three commands of docs/traceability.md, once for all tests.</summary>
internal static class Report
{
    private const string Test = "dotnet test --coverlet --coverlet-include-test-assembly --coverlet-output-format cobertura --results-directory ";

    private static readonly Lazy<Task<string>> s_folder = new(Write);

    /// <summary>The page.</summary>
    public static async Task<string> Page() => Path.Combine(await Folder(), "coverage.html");

    /// <summary>The folder of all reports.</summary>
    public static Task<string> Folder() => s_folder.Value;

    private static async Task<string> Write()
    {
        var sample = Repository.PathOf("samples/Traced/Tests");
        var results = Path.Combine(sample, "TestResults");
        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }

        // The collector writes into what it measures, and other tests may be running what is in bin.
        var output = Repository.PathOf("artifacts/traced");
        foreach (var command in new[] { Test + "TestResults/all", Test + "TestResults/T114 --filter-trait Task=T114", "dotnet build -p:Plan2025Reports=all" })
        {
            (await Command.Run(sample, Command.DotNet, [.. command.Split(' ')[1..], "-p:UseArtifactsOutput=true", "-p:ArtifactsPath=" + output])).OfSuccess();
        }

        return Path.Combine(output, "bin/Traced.Tests/debug/plan2025");
    }
}
