using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers;

/// <summary>What the analyzers have in common: nothing is registered, and so nothing costs, where Plan2025 is not referenced.</summary>
public abstract class PlanAnalyzer : DiagnosticAnalyzer
{
    private protected PlanAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = ImmutableArray.Create(rules);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Nobody mends generated code by hand; what generates it can be checked where it is written.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (PlanSymbols.Find(start.Compilation) is { } plan)
            {
                Register(start, plan);
            }
        });
    }

    /// <summary>Registers what the rule looks at.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, PlanSymbols plan);
}
