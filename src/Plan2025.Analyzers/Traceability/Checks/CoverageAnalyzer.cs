using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Analyzers.Traceability.Plan;
using Plan2025.Analyzers.Traceability.Requirements;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Checks;

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
            if (PlanFactsReader.Read(compilation.Compilation) is { } plan)
            {
                Check(compilation, plan);
            }
        });
    }

    private static void Check(CompilationAnalysisContext context, PlanFacts plan)
    {
        var compilation = context.Compilation;
        var config = context.Options.AnalyzerConfigOptionsProvider;
        var options = CoverageOptions.Read(config.GlobalOptions, compilation.AssemblyName ?? "");
        var expressions = RequirementOptions.Read(config, compilation.SyntaxTrees);
        var own = ReferencedTables.Own(compilation);
        if (options.IsWanted == false || (own is null && expressions.Count == 0))
        {
            return;
        }

        var sources = new CoverageSources(
            EquatableArray<Bindings.SourceBinding>.Empty,
            EquatableArray<References.ReferenceFile>.Empty,
            ReferencedTables.Read(compilation),
            expressions,
            options,
            compilation.AssemblyName ?? "");
        var merged = new CoverageInput(plan, sources).Merge(own?.Rows ?? EquatableArray<BindingRow>.Empty);
        var check = new CoverageCheck(
            context,
            plan,
            merged,
            new BindingPlaces(compilation, context.Options, plan, options.Root, context.CancellationToken),
            new RequirementPlaces(context.Options, context.CancellationToken));
        check.Requirements(expressions.Select(e => RequirementParser.Parse(e, plan)).ToArray());
    }
}
