using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Symbols;

namespace Plan2025.Analyzers;

/// <summary>What rules have in common that look at the most frequent operations: arguments, conversions, calls.</summary>
/// <remarks>The compiler calls an action once for each body, and the rule goes through it by itself. Being called for each
/// operation costs several times what looking at it does, in projects that have nothing to do with the plan.</remarks>
public abstract class OperationWalkAnalyzer : PlanAnalyzer
{
    private protected OperationWalkAnalyzer(DiagnosticDescriptor rule)
        : base(rule)
    {
    }

    private protected sealed override void Register(CompilationStartAnalysisContext context, PlanSymbols plan) =>
        context.RegisterOperationBlockAction(block =>
        {
            foreach (var root in block.OperationBlocks)
            {
                block.CancellationToken.ThrowIfCancellationRequested();
                foreach (var operation in root.DescendantsAndSelf())
                {
                    Look(block, plan, operation);
                }
            }
        });

    /// <summary>Looks at one operation.</summary>
    private protected abstract void Look(OperationBlockAnalysisContext context, PlanSymbols plan, IOperation operation);
}
