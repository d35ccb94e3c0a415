using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Plan2025.Generator.Outputs;

namespace Plan2025.Generator;

/// <summary>Finds the plan document among the additional files, reads it, and reports what is wrong with it.</summary>
internal sealed class PlanInput
{
    private const string ProjectOption = "build_property.MSBuildProjectFullPath";

    /// <summary>The name of the package, which is the namespace of the library, too.</summary>
    private const string NameOption = "build_property.PlanName";

    private readonly IncrementalValueProvider<EquatableArray<FileProblem>> _problems;

    public PlanInput(IncrementalGeneratorInitializationContext context)
    {
        var marked = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => PlanFile.IsMarked(pair.Left, pair.Right) ? ImmutableArray.Create(pair.Left) : ImmutableArray<AdditionalText>.Empty)
            .WithTrackingName(TrackingNames.Files);

        var files = marked
            .Select(static (file, cancel) => PlanFile.Read(file, cancel))
            .WithTrackingName(TrackingNames.Read)
            .Collect()
            .Select(static (results, _) => PlanFiles.From(results));

        var name = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) => options.GlobalOptions.TryGetValue(NameOption, out var name) && name.Length > 0 ? name : ResolvedPlan.DefaultNamespace);
        Plan = files
            .Combine(name)
            .Select(static (pair, _) => new ResolvedPlan(pair.Left.Only ?? Placeholder.Document, pair.Right))
            .WithTrackingName(TrackingNames.Resolved);

        var project = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) => options.GlobalOptions.TryGetValue(ProjectOption, out var path) ? path : "");
        _problems = files
            .Combine(project)
            .Select(static (pair, _) => pair.Left.ProblemsIn(pair.Right))
            .WithTrackingName(TrackingNames.Diagnostics);
    }

    /// <summary>The plan, or a placeholder where there is not exactly one valid document.</summary>
    public IncrementalValueProvider<ResolvedPlan> Plan { get; }

    /// <summary>Reports every problem, in builds and in editors.</summary>
    public void ReportDiagnostics(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(_problems, static (output, problems) =>
        {
            foreach (var problem in problems)
            {
                output.ReportDiagnostic(problem.ToDiagnostic());
            }
        });
}
