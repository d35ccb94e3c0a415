using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>Runs the generator as the compiler does, over the library's own hand-written sources.</summary>
internal static class GeneratorHost
{
    private static readonly CSharpParseOptions s_parseOptions = new(
        LanguageVersion.Latest,
        DocumentationMode.Diagnose,
        preprocessorSymbols: ["NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<SyntaxTree> s_library =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Library"), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => CSharpSyntaxTree.ParseText(
                SourceText.From(File.ReadAllText(path), Encoding.UTF8), s_parseOptions, path)),
    ];

    /// <summary>The library's hand-written sources, and nothing else.</summary>
    public static CSharpCompilation Library { get; } = CSharpCompilation.Create(
        "Plan2025",
        s_library,
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver CreateDriver(params AdditionalText[] files) =>
        CreateDriver(IncrementalGeneratorOutputKind.None, files);

    /// <summary>Editors disable what only the implementation needs.</summary>
    public static GeneratorDriver CreateDriver(IncrementalGeneratorOutputKind disabled, params AdditionalText[] files) =>
        CSharpGeneratorDriver.Create(
            [new PlanGenerator().AsSourceGenerator()],
            files,
            s_parseOptions,
            new PlanDocumentOptions(),
            new GeneratorDriverOptions(disabled, trackIncrementalGeneratorSteps: true));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, s_parseOptions, "Probe.cs");

    /// <summary>What the generator makes of a document, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Sources(string json) =>
        Run(json).GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    public static GeneratorRunResult Run(params string[] documents) =>
        RunFiles([.. documents.Select((text, i) => new JsonFile($"/plans/plan{i}.json", text))]);

    public static GeneratorRunResult RunFiles(params AdditionalText[] files) =>
        CreateDriver(files)
            .RunGenerators(Library)
            .GetRunResult()
            .Results
            .Single();
}

/// <summary>A plan document as the compiler hands it over.</summary>
internal sealed class JsonFile(string path, SourceText? text) : AdditionalText
{
    public JsonFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(System.Threading.CancellationToken cancellationToken = default) => text;
}

/// <summary>Marks every additional file as a plan document.</summary>
internal sealed class PlanDocumentOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(
        new Dictionary<string, string> { ["build_property.MSBuildProjectFullPath"] = "/plans/Plan.csproj" });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        new Dictionary<string, string> { ["build_metadata.AdditionalFiles.PlanDocument"] = "true" });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
