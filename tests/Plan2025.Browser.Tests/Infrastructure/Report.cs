using System;
using System.IO;
using System.Threading.Tasks;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>The reports of samples/Traced, written by its one command, once for all tests.</summary>
internal static class Report
{
    private static readonly Lazy<Task<string>> s_folder = new(Write);

    /// <summary>The page.</summary>
    public static async Task<string> Page() => Path.Combine(await Folder(), "coverage.html");

    /// <summary>The folder of all reports.</summary>
    public static Task<string> Folder() => s_folder.Value;

    private static async Task<string> Write()
    {
        // What it references is built with these tests; others may be reading it.
        var sample = Repository.PathOf("samples/Traced");
        (await Command.Run(
            sample, Command.DotNet, ["build", "Tests", "-t:Report", "--no-restore", "--configuration", Command.Configuration, "-p:BuildProjectReferences=false"])).OfSuccess();
        return Path.Combine(sample, "reports", "Traced.Tests");
    }
}
