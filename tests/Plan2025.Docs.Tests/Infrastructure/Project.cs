using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Docs.Tests.Infrastructure;

/// <summary>
/// An example as a project that references the package. Each <c>csharp</c> block is a file of it, named by its first line
/// (<c>// Name.cs</c>) or Program.cs. Usings are those of a new project, and those of Plan2025 and xunit.
/// </summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions s_language = new(LanguageVersion.CSharp14);

    private static readonly SyntaxTree s_usings = CSharpSyntaxTree.ParseText(
        string.Concat(
            new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks", "Plan2025", "Xunit" }
                .Select(name => $"global using {name};\n")),
        s_language,
        "/repo/obj/Usings.g.cs");

    private static readonly MetadataReference[] s_references =
    [
        .. References.Framework,
        .. new[] { "xunit.v3.assert.dll", "xunit.v3.common.dll", "xunit.v3.core.dll" }.Select(file => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, file))),
    ];

    private static readonly DiagnosticAnalyzer[] s_analyzers =
    [
        .. typeof(CoverageGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private readonly CultureInfo _culture;
    private readonly TextFile[] _files;
    private readonly Options _options;
    private readonly IReadOnlyDictionary<string, byte[]> _libraries;
    private readonly Compilation _compilation;

    /// <summary>Compiles an example.</summary>
    public Project(Example example)
    {
        _libraries = Library.For(example.Page);
        _culture = CultureInfo.GetCultureInfo(example.Page.EndsWith(".zh-CN.md", StringComparison.Ordinal) ? "zh-CN" : "");
        _files = [.. example.In("sql").Select((block, i) => new TextFile($"/repo/{i}.sql", block.Code))];

        var options = new Dictionary<string, string>
        {
            ["build_property.MSBuildProjectFullPath"] = "/repo/App.csproj",
            ["build_property.Plan2025EscapedRoot"] = "/repo",
            ["build_property.Plan2025Coverage"] = "true",
        };
        foreach (var (key, value) in example.In("xml").SelectMany(block => Markup.Read(block).Descendants())
            .Where(element => !element.HasElements && !element.HasAttributes).Select(element => ("build_property." + element.Name.LocalName, element.Value))
            .Concat(example.In("ini").SelectMany(Markup.Keys)))
        {
            options[key] = value;
        }

        _options = new Options(options, _ => "PlanReferences");
        var trees = example.In("csharp").Select(block => CSharpSyntaxTree.ParseText(block.Code, s_language, "/repo/" + NameOf(block), System.Text.Encoding.UTF8)).ToArray();
        IsProgram = trees.Any(tree => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        var compilation = CSharpCompilation.Create(
            "App",
            [s_usings, .. trees],
            [.. s_references, .. _libraries.Values.Select(library => MetadataReference.CreateFromImage(library))],
            new CSharpCompilationOptions(IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new CoverageGenerator().AsSourceGenerator()], _files, s_language, _options)
            .RunGeneratorsAndUpdateCompilation(compilation, out _compilation, out _, TestContext.Current.CancellationToken);
    }

    /// <summary>Whether it has statements to run.</summary>
    public bool IsProgram { get; }

    /// <summary>All that the compiler and the rules say, in the language of the page.</summary>
    /// <param name="least">The least severity.</param>
    public async Task<string[]> Diagnostics(DiagnosticSeverity least)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. _files], _options), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var found = await _compilation.WithAnalyzers([.. s_analyzers], options).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. found.Where(d => d.Severity >= least)
                .Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(_culture)}")
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Runs it.</summary>
    /// <returns>The lines that it printed.</returns>
    public async Task<string[]> Run()
    {
        using var folder = new TemporaryFolder(hasBuildFiles: false);
        var result = _compilation.Emit(folder.PathOf("App.dll"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        foreach (var (name, library) in _libraries)
        {
            await File.WriteAllBytesAsync(folder.PathOf(name), library, TestContext.Current.CancellationToken);
        }

        folder.Write("App.runtimeconfig.json", """{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""");
        return (await folder.DotNet("App.dll")).OfSuccess().Split('\n');
    }

    private static string NameOf(Block block)
    {
        var first = block.Code.Split('\n')[0];
        return first.StartsWith("// ", StringComparison.Ordinal) && first.EndsWith(".cs", StringComparison.Ordinal) ? first[3..] : "Program.cs";
    }
}
