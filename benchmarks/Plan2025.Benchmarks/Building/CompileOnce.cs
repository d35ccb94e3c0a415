using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Plan2025.Benchmarks.Building;

/// <summary>One compilation in a process of its own, so that its memory is its own: the library with its tables, or the same plan as an array of records.</summary>
internal static class CompileOnce
{
    /// <summary>The first argument of a process that compiles once.</summary>
    public const string Command = "compile";

    public const string Ours = "library";
    public const string Theirs = "records";

    /// <summary>Compiles and prints the milliseconds, the megabytes at the peak, and the bytes of source and of the assembly.</summary>
    public static void Run(string what, string path)
    {
        var json = File.ReadAllText(path);
        var (compilation, sourceBytes) = what == Ours ? Library(json) : Records(json);
        using var image = new MemoryStream();
        var start = Stopwatch.GetTimestamp();
        var result = compilation.Emit(image);
        var time = Stopwatch.GetElapsedTime(start);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{time.TotalMilliseconds} {process.PeakWorkingSet64 / 1024.0 / 1024} {sourceBytes} {image.Length}"));
    }

    private static (Compilation Compilation, long SourceBytes) Library(string json)
    {
        var result = GeneratorHost.Create(json).RunGeneratorsAndUpdateCompilation(LibrarySource.HandWritten(), out var compilation, out _);
        var sources = result.GetRunResult().GeneratedTrees;
        return (compilation, sources.Sum(t => (long)Encoding.UTF8.GetByteCount(t.ToString())));
    }

    private static (Compilation Compilation, long SourceBytes) Records(string json)
    {
        var source = new StringBuilder(
            "public enum Agency { A0 }\npublic sealed class Task { public Task(int number, string name, string text, string other, Agency[] agencies, int chapter) { } }\npublic static class Plan\n{\n    public static readonly Task[] Tasks =\n    [\n");
        using var document = JsonDocument.Parse(json);
        foreach (var chapter in document.RootElement.GetProperty("chapters").EnumerateArray())
        {
            foreach (var task in chapter.GetProperty("tasks").EnumerateArray())
            {
                source.Append("        new(").Append(task.GetProperty("number")).Append(", ");
                source.AppendJoin(", ", new[] { task.GetProperty("name").GetString()! }
                    .Concat(task.GetProperty("text").EnumerateObject().Select(t => t.Value.GetString()!))
                    .Select(text => "\"" + text + "\""));
                source.Append(", [").AppendJoin(", ", task.GetProperty("responsibility").GetProperty("agencies").EnumerateArray()
                    .Select(a => "(Agency)" + a.GetString()![1..])).Append("], ").Append(chapter.GetProperty("number")).Append("),\n");
            }
        }

        source.Append("    ];\n}\n");
        var text = source.ToString();
        return (LibrarySource.Compilation([LibrarySource.Parse(text)]), Encoding.UTF8.GetByteCount(text));
    }
}
