using System;
using System.Diagnostics;
using System.IO;
using Plan2025.Analyzers.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>The reports of samples/Traced, made by its one command, once for all tests.</summary>
internal static class Report
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly Lazy<string> s_folder = new(Make);

    /// <summary>The page.</summary>
    public static string Page => Path.Combine(Folder, "coverage.html");

    /// <summary>The folder of all reports.</summary>
    public static string Folder => s_folder.Value;

    private static string Make()
    {
        // What it references is built with these tests; others may be reading it.
        using var build = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "build", Repository.PathOf("samples", "Traced", "Tests"), "-t:Report", "--no-restore", "--configuration", Configuration, "-p:BuildProjectReferences=false",
            },
            RedirectStandardOutput = true,
        })!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, output);
        return Repository.PathOf("samples", "Traced", "reports");
    }
}
