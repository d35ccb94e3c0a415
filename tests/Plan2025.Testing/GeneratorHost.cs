using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Generator;

namespace Plan2025.Testing;

/// <summary>Runs the generator as the compiler does, over the library's own hand-written sources.</summary>
public static class GeneratorHost
{
    /// <summary>A driver for these files, each of which is a plan document.</summary>
    public static GeneratorDriver CreateDriver(params AdditionalText[] files) =>
        CreateDriver(IncrementalGeneratorOutputKind.None, files);

    /// <summary>A driver as editors have it: they disable what only the implementation needs.</summary>
    public static GeneratorDriver CreateDriver(IncrementalGeneratorOutputKind disabled, params AdditionalText[] files) =>
        CSharpGeneratorDriver.Create(
            [new PlanGenerator().AsSourceGenerator()],
            files,
            LibrarySources.ParseOptions,
            Options.OfPlans,
            new GeneratorDriverOptions(disabled, trackIncrementalGeneratorSteps: true));

    /// <summary>What is generated for a document, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Sources(string json) =>
        Run(json).GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>Runs the generator over documents.</summary>
    public static GeneratorRunResult Run(params string[] documents) =>
        RunFiles([.. documents.Select((text, i) => new TextFile($"/plans/plan{i}.json", text))]);

    /// <summary>Runs the generator over files.</summary>
    public static GeneratorRunResult RunFiles(params AdditionalText[] files) =>
        CreateDriver(files).RunGenerators(LibrarySources.Compilation).GetRunResult().Results.Single();
}
