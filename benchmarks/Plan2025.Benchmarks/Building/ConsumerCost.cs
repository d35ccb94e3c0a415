using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers;
using Plan2025.Analyzers.Traceability;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Building;

/// <summary>What the rules and the generator of the package add to the build of a project of 2,000 files: one that has nothing to do with the plan but the reference, and one that uses and binds it.</summary>
/// <remarks>In turns, so that a busy machine is busy for both; with one core, so that nothing hides behind another.</remarks>
internal static class ConsumerCost
{
    private static readonly int Files = int.Parse(Environment.GetEnvironmentVariable("NF") ?? "2000");

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(PlanAnalyzer).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    public static IEnumerable<Comparison> Compare(int runs)
    {
        foreach (var (name, everyFile) in new[] { ("nothing bound", 0), ("a binding in each tenth file", 10), ("a binding in each file", 1) })
        {
            var sources = Enumerable.Range(0, Files).Select(i => Source(i, everyFile > 0 && i % everyFile == 0)).ToArray();
            var (without, with) = (new List<double>(), new List<double>());
            for (var run = -2; run < runs; run++)
            {
                // Each goes first every other time.
                var (first, second) = (run & 1) == 0 ? (without, with) : (with, without);
                foreach (var list in new[] { first, second })
                {
                    var time = Build(sources, list == with); if (Environment.GetEnvironmentVariable("DBG") != null) Console.WriteLine($"{list == with} {time:0}");
                    if (run >= 0)
                    {
                        list.Add(time);
                    }
                }
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Files:N0} files, {name}: without {Median(without):N0} ms, with {Median(with):N0} ms, median of the differences {Median([.. with.Zip(without, (a, b) => (a / b) - 1)]):P2}"));
            yield return new Comparison(17, $"compiling {Files:N0} files with rules and generator, {name}", "without them", Median(with), Median(without), "ms", 1.03);
        }
    }

    /// <summary>Parses, compiles and writes the assembly, as the compiler does; the package's part as the compiler runs it. The time of all processors.</summary>
    private static double Build(string[] sources, bool withPackage)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        Compilation compilation = CSharpCompilation.Create(
            "Consumer",
            sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, LibrarySource.Options, $"/repo/File{i}.cs", Encoding.UTF8)),
            s_references.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));
        if (withPackage)
        {
            CSharpGeneratorDriver.Create([new CoverageGenerator().AsSourceGenerator()], parseOptions: LibrarySource.Options)
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
            compilation.WithAnalyzers(
                s_analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
                .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        }

        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? (Environment.CpuUsage.TotalTime - start).TotalMilliseconds
            : throw new InvalidOperationException(result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).ToString());
    }

    private static readonly Lazy<MetadataReference[]> s_references = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Plan).Assembly.Location),
    ]);

    /// <summary>A file of about sixty lines of what business code is made of.</summary>
    private static string Source(int number, bool isBound)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line($"using System;\nusing System.Collections.Generic;\nusing System.Linq;\n{(isBound ? "using Plan2025;\n" : "")}\nnamespace Consumer.Part{number % 50};\n");
        Line($"/// <summary>Part {number}.</summary>\n[Serializable]\n{(isBound ? $"[ImplementsTask(TaskId.T{(number % 118) + 1:000})]\n" : "")}public sealed class Service{number}\n{{");
        Line($"    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);\n\n    public string Name {{ get; init; }} = \"service {number}\";\n");
        for (var i = 0; i < 4; i++)
        {
            Line($"    [Obsolete(\"only for show\")]\n    public int Count{i}(IEnumerable<string> words, int least)\n    {{\n        var sum = 0;\n        foreach (var word in words.Where(w => w.Length > least).OrderBy(w => w, StringComparer.Ordinal))\n        {{");
            Line($"            _counts[word] = _counts.TryGetValue(word, out var known) ? known + {i} : 1;\n            sum += word switch {{ \"a\" => 1, \"b\" => 2, _ => word.Length }};\n            if (sum > {number} && word is {{ Length: > 3 }})\n            {{\n                sum -= Math.Max(least, (int)DayOfWeek.Friday);\n            }}\n        }}\n\n        return sum;\n    }}\n");
        }

        Line($"    public override string ToString() => $\"{{Name}}: {{string.Join(\", \", _counts.Select(c => c.Key + \"=\" + c.Value))}}\";\n}}");
        return text.ToString();
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
