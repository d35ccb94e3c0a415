using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Runs the .NET SDK and what it built.</summary>
internal static class DotNet
{
    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Repository, .. parts]);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message has all that it printed.</exception>
    public static string Run(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}\n{errors.Result}");
    }

    public static string Run(params ReadOnlySpan<string> arguments) => Run("dotnet", arguments.ToArray());

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Plan2025.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks do not run inside the repository.");
        }

        return folder.FullName;
    }
}
