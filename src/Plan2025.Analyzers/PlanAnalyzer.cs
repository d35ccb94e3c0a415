using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers;

/// <summary>The base of the analyzers. Where Plan2025 is not referenced nothing is registered, so they cost nothing.</summary>
public abstract class PlanAnalyzer : DiagnosticAnalyzer
{
    private protected PlanAnalyzer(params RuleDescriptor[] rules) => SupportedDiagnostics = rules.Select(rule => (DiagnosticDescriptor)rule).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <summary>Generated code is not edited by hand, so rules say nothing about it.</summary>
    private protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
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

    /// <summary>Registers an action for operations, those in attributes of local functions and lambdas included, which the compiler leaves out.</summary>
    private protected static void RegisterOperations(CompilationStartAnalysisContext context, Action<OperationAnalysisContext> action, params OperationKind[] kinds)
    {
        context.RegisterOperationAction(action, kinds);
        context.RegisterSyntaxNodeAction(
            c =>
            {
                foreach (var operation in LeftOut((AttributeListSyntax)c.Node, c.SemanticModel).Where(o => kinds.Contains(o.Kind)))
                {
#pragma warning disable CS0618 // The constructor is obsolete for hosts of analyzers, which have a better way; an action has no other.
                    action(new OperationAnalysisContext(
                        operation, c.ContainingSymbol!, c.Compilation, c.Options, c.ReportDiagnostic, static _ => true, c.CancellationToken));
#pragma warning restore CS0618
                }
            },
            SyntaxKind.AttributeList);
    }

    private static IEnumerable<IOperation> LeftOut(AttributeListSyntax list, SemanticModel model)
    {
        var owner = list.Parent is ParameterSyntax or TypeParameterSyntax ? list.Parent.Parent?.Parent : list.Parent;
        return owner is LocalFunctionStatementSyntax or LambdaExpressionSyntax
            ? list.Attributes.Select(a => model.GetOperation(a)).OfType<IOperation>().SelectMany(o => o.DescendantsAndSelf())
            : [];
    }
}
