using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator;

namespace Plan2025.Benchmarks.Building;

/// <summary>Runs the generator as the compiler does.</summary>
internal static class GeneratorHost
{
    public static GeneratorDriver Create(string json, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new PlanGenerator().AsSourceGenerator()],
        [new PlanText(json)],
        optionsProvider: new Options(),
        parseOptions: LibrarySource.Options,
        driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: trackSteps));

    /// <summary>A compilation of many files, as large as a real solution.</summary>
    public static CSharpCompilation Compilation(int files) => CSharpCompilation.Create(
        "Application",
        Enumerable.Range(0, files).Select(i => Tree(i, "")),
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static SyntaxTree Tree(int number, string comment) =>
        CSharpSyntaxTree.ParseText($"{comment}namespace N{number} {{ class C {{ int M(int x) => x + {number}; }} }}", path: $"File{number}.cs");

    private sealed class PlanText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "plan2025.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.PlanDocument", "true"));
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
