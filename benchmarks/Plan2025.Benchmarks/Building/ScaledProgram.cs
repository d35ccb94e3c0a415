using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Benchmarks.Processes;

namespace Plan2025.Benchmarks.Building;

/// <summary>Compiles the library of a larger plan, and the benchmarks of look-ups against it: the same code, other data.</summary>
internal static class ScaledProgram
{
    /// <summary>The program, where all that it has to do is to measure.</summary>
    private const string Main = """
        [assembly: System.Runtime.Versioning.TargetFramework(".NETCoreApp,Version=v10.0")]

        internal static class Program
        {
            private static void Main(string[] args) => Plan2025.Benchmarks.Lookups.LookupRun.Child(args);
        }
        """;

    /// <summary>Larger than this, nobody can compile the hand-written switch.</summary>
    private const int LargestSwitch = 1_000;

    /// <returns>The path of the program.</returns>
    public static string Build(int taskCount)
    {
        var folder = Directory.CreateTempSubdirectory("plan2025-scale").FullName;
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        // As many agencies as our plan has: more work for each.
        GeneratorHost.Create(ScaledPlan.Create(taskCount)).RunGeneratorsAndUpdateCompilation(LibrarySource.HandWritten(), out var library, out _);
        var libraryPath = Path.Combine(folder, "Plan2025.dll");
        Emit(library, libraryPath);

        var path = Path.Combine(folder, "Plan2025.Benchmarks.dll");
        Emit(Benchmarks(taskCount, libraryPath), path);
        return path;
    }

    private static CSharpCompilation Benchmarks(int taskCount, string library)
    {
        var hasSwitch = taskCount <= LargestSwitch;
        var options = LibrarySource.Options.WithPreprocessorSymbols(
            LibrarySource.Options.PreprocessorSymbolNames.Concat(hasSwitch ? [] : ["WITHOUT_SWITCH"]).ToArray());
        var folder = DotNet.PathOf("benchmarks", "Plan2025.Benchmarks");
        var sources = Directory.EnumerateFiles(Path.Combine(folder, "Lookups"), "*.cs")
            .Where(path => !Path.GetFileName(path).StartsWith("NameSwitch", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.Combine(folder, "Reporting"), "*.cs"))
            .Append(Path.Combine(folder, "Processes", "DotNet.cs"))
            .Select(File.ReadAllText)
            .Append(Main);
        if (hasSwitch)
        {
            sources = sources.Append(NameSwitch(taskCount));
        }

        return CSharpCompilation.Create(
            "Plan2025.Benchmarks",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, options)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path) is not ("Plan2025.dll" or "Plan2025.Benchmarks.dll"))
                .Append(library)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The hand-written switch, for as many tasks.</summary>
    private static string NameSwitch(int taskCount)
    {
        var source = new StringBuilder("namespace Plan2025.Benchmarks.Lookups;\n\ninternal static class NameSwitch\n{\n");
        var digits = "D" + int.Max(3, taskCount.ToString(CultureInfo.InvariantCulture).Length).ToString(CultureInfo.InvariantCulture);
        foreach (var type in (IEnumerable<string>)["string", "System.ReadOnlySpan<char>"])
        {
            source.Append("    public static bool TryParse(").Append(type).Append(" name, out TaskId id)\n    {\n        switch (name)\n        {\n");
            for (var number = 1; number <= taskCount; number++)
            {
                var member = "T" + number.ToString(digits, CultureInfo.InvariantCulture);
                source.Append($"            case \"{member}\": id = TaskId.{member}; return true;\n");
            }

            source.Append("            default: id = default; return false;\n        }\n    }\n");
        }

        return source.Append("}\n").ToString();
    }

    private static void Emit(Compilation compilation, string path)
    {
        using var image = File.Create(path);
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
        }
    }
}
