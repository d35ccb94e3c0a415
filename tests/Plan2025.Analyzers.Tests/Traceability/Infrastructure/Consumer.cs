using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Analyzers.Tests.Traceability.Infrastructure;

/// <summary>A project that uses the package, compiled as the build compiles it.</summary>
internal sealed class Consumer
{
    private readonly List<SyntaxTree> _trees = [];
    private readonly List<SyntaxTree> _generated = [];
    private readonly List<MetadataReference> _references = [];
    private readonly List<AdditionalText> _files = [];
    private readonly Dictionary<string, string> _fileMarks = [];
    private readonly Dictionary<string, string> _options = new() { ["build_property.RootNamespace"] = "App", ["build_property.Plan2025EscapedRoot"] = "/repo" };
    private readonly Dictionary<string, string> _treeOptions = [];
    private LanguageVersion _version = LanguageVersion.Latest;
    private MetadataReference _library = References.Library;

    public string Name { get; init; } = "App";

    public Consumer Source(string source, string path = "/repo/src/App.cs")
    {
        _trees.Add(Parse(source, path));
        return this;
    }

    /// <summary>A file that another generator writes: rules see it, our generator does not.</summary>
    public Consumer GeneratedSource(string source, string path)
    {
        _generated.Add(Parse(source, path));
        return this;
    }

    /// <summary>Must stand before the sources.</summary>
    public Consumer Language(LanguageVersion version)
    {
        _version = version;
        return this;
    }

    public Consumer File(string path, string text, string mark = "PlanReferences")
    {
        _files.Add(new TextFile(path, text));
        _fileMarks[path] = mark;
        return this;
    }

    public Consumer Option(string key, string value)
    {
        _options[key] = value;
        return this;
    }

    /// <summary>An option in a section of <c>.editorconfig</c>.</summary>
    public Consumer TreeOption(string key, string value)
    {
        _treeOptions[key] = value;
        return this;
    }

    public Consumer Property(string name, string value) => Option("build_property." + name, value);

    public Consumer Reference(MetadataReference reference)
    {
        _references.Add(reference);
        return this;
    }

    public Consumer Library(MetadataReference library)
    {
        _library = library;
        return this;
    }

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        Name,
        _trees,
        [.. References.Framework, _library, .. _references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    public GeneratorDriver Driver => CSharpGeneratorDriver.Create(
        [new CoverageGenerator().AsSourceGenerator()],
        _files,
        new CSharpParseOptions(_version),
        OptionsProvider,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private AnalyzerConfigOptionsProvider OptionsProvider => new Options(_options, _fileMarks.GetValueOrDefault, _treeOptions);

    /// <summary>What is generated, by file name.</summary>
    public IReadOnlyDictionary<string, string> Generated =>
        Driver.RunGenerators(Compilation, TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees
            .ToDictionary(t => Path.GetFileName(t.FilePath), t => t.ToString());

    /// <summary>The compilation with what is generated; fails where anybody complains.</summary>
    public Compilation Compile()
    {
        Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS0618"));
        return compilation;
    }

    /// <summary>The compiled project, for others to reference.</summary>
    public MetadataReference Emit() => MetadataReference.CreateFromImage(Image());

    /// <summary>The compiled project.</summary>
    public byte[] Image()
    {
        using var image = new MemoryStream();
        var result = Compile().Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }

    /// <summary>Compiles the project with a method body that returns a string, and runs it.</summary>
    public string Ask(string body)
    {
        Source(
            $$"""
            namespace App
            {
                public static class Probe
                {
                    public static string Run()
                    {
                        {{body}}
                    }
                }
            }
            """,
            "/repo/src/Probe.cs");
        var context = new AssemblyLoadContext("app", isCollectible: true);
        try
        {
            using var image = new MemoryStream(Image());
            var run = context.LoadFromStream(image).GetType("App.Probe")!.GetMethod("Run")!;
            return (string)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>What the rules say, in the order of the places.</summary>
    public async Task<ImmutableArray<Diagnostic>> Analyze(params DiagnosticAnalyzer[] analyzers)
    {
        var found = await With(analyzers, areSuppressedReported: false)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start)
                .ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The compiler's own warnings, with what a suppressor says about them.</summary>
    public Task<ImmutableArray<Diagnostic>> Warnings(DiagnosticSuppressor suppressor) =>
        With([suppressor], areSuppressedReported: true).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

    private CompilationWithAnalyzers With(DiagnosticAnalyzer[] analyzers, bool areSuppressedReported)
    {
        Driver.RunGeneratorsAndUpdateCompilation(Compilation, out var compilation, out _, TestContext.Current.CancellationToken);
        return compilation.AddSyntaxTrees(_generated).WithAnalyzers(
            [.. analyzers],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. _files], OptionsProvider),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                areSuppressedReported));
    }

    private SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(_version), path, System.Text.Encoding.UTF8);
}
