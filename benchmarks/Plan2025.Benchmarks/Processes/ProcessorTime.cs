using System;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Plan2025.Benchmarks.Processes;

/// <summary>The time that a program keeps all processors busy.</summary>
internal static partial class ProcessorTime
{
    private const int Children = -1;

    /// <summary>Runs a program to its end.</summary>
    /// <returns>The time; and what it printed.</returns>
    public static TimeSpan Of(string program, string[] arguments, string folder, out string output)
    {
        var before = OfChildren();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? OperatingSystem.IsWindows() ? process.TotalProcessorTime : OfChildren() - before
            : throw new InvalidOperationException($"{program} failed:\n{output}");
    }

    /// <summary>Unix forgets a process when it ends, but for what its parent may ask of all its children.</summary>
    private static TimeSpan OfChildren()
    {
        if (OperatingSystem.IsWindows())
        {
            return default;
        }

        Span<long> usage = stackalloc long[32];
        _ = GetUsage(Children, ref usage[0]);
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, ref long usage);
}
