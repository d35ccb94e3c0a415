using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Requirements;

namespace Plan2025.Analyzers.Traceability;

/// <summary>PLAN2001, PLAN2002, PLAN2003, PLAN2007: what is required of a project, and what is bound in it and in what it references.</summary>
/// <remarks>Looks at the table that the generator has written, so that rules and <c>PlanCoverage</c> never disagree.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoverageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        TraceabilityRules.NotImplemented,
        TraceabilityRules.NotVerified,
        TraceabilityRules.NothingToVerify,
        TraceabilityRules.BadRequirement);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static compilation =>
        {
            if (PlanDataReader.Read(compilation.Compilation) is { } plan)
            {
                Check(compilation, plan);
            }
        });
    }

    private static void Check(CompilationAnalysisContext context, PlanData plan)
    {
        var compilation = context.Compilation;
        var project = CoverageProject.Read(compilation, context.Options.AnalyzerConfigOptionsProvider);
        if (project.Options.IsWanted == false || project.Requirements.Count == 0)
        {
            return;
        }

        var check = new CoverageCheck(
            context,
            plan,
            project.Merge(RecordedBindings.Of(compilation.Assembly).Rows, plan),
            new BindingPlaces(compilation, context.Options, plan, project.Options.Root, context.CancellationToken),
            new RequirementPlaces(context.Options, context.CancellationToken));
        check.Requirements(project.Requirements.Select(e => Requirement.Parse(e, plan)).ToArray());
    }
}
