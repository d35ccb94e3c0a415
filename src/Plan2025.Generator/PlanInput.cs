using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Plan2025.Generator.Emit.Projections;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator;

/// <summary>Finds the plan document among the additional files and reads it.</summary>
internal sealed class PlanInput
{
    /// <summary>The item metadata that marks a plan document.</summary>
    private const string MarkerOption = "build_metadata.AdditionalFiles.PlanDocument";

    private readonly IncrementalValueProvider<PlanFiles> _files;
    private readonly IncrementalValuesProvider<FileProblem> _problems;

    public PlanInput(IncrementalGeneratorInitializationContext context)
    {
        var marked = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => pair.Right.GetOptions(pair.Left).TryGetValue(MarkerOption, out var value)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(TrackingNames.Files);

        var read = marked
            .Select(static (file, cancel) => Read(file, cancel))
            .WithTrackingName(TrackingNames.Read);

        _files = read.Collect().Select(static (results, _) => PlanFiles.From(results));

        // One plan makes one library: with a second document nothing is written.
        Views = _files
            .SelectMany(static (files, _) => files.Only is { } only ? [new PlanView(only)] : Array.Empty<PlanView>())
            .WithTrackingName(TrackingNames.View);

        _problems = _files
            .SelectMany(static (files, _) => files.Problems)
            .WithTrackingName(TrackingNames.Diagnostics);
    }

    /// <summary>The plan, where there is exactly one and it is valid.</summary>
    public IncrementalValuesProvider<PlanView> Views { get; }

    public void ReportDiagnostics(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(_problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

    private static FileResult Read(AdditionalText file, CancellationToken cancel)
    {
        if (file.GetText(cancel) is not { } text)
        {
            return FileResult.Unreadable(file.Path);
        }

        try
        {
            var result = PlanReader.Read(text.ToString());
            return FileResult.From(file.Path, result, text.Lines);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return FileResult.Failed(file.Path, e);
        }
    }
}
