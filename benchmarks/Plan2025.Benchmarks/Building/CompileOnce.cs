using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Benchmarks.Building;

/// <summary>One compilation in a process of its own, so that its memory is its own.</summary>
internal static class CompileOnce
{
    /// <summary>The first argument of a process that compiles once.</summary>
    public const string Command = "compile";

    /// <summary>Compiles the sources of a folder and prints the milliseconds, the megabytes at the peak, and the bytes of the assembly.</summary>
    public static void Run(string folder)
    {
        using var image = new MemoryStream();
        var start = Stopwatch.GetTimestamp();
        var result = LibrarySource.Compilation(Directory.EnumerateFiles(folder).Select(path => LibrarySource.Parse(File.ReadAllText(path)))).Emit(image);
        var time = Stopwatch.GetElapsedTime(start);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{time.TotalMilliseconds} {process.PeakWorkingSet64 / 1024.0 / 1024} {image.Length}"));
    }
}
