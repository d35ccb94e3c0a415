using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Traceability;

/// <summary>PLAN1006: code is bound, by an attribute of the library, to a task whose text has a hole that nobody can fill.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnresolvedLacunaAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public UnresolvedLacunaAnalyzer()
        : base(Rules.UnresolvedLacuna)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan) =>
        context.RegisterSyntaxNodeAction(c => Check(c, plan), SyntaxKind.Attribute);

    private static void Check(SyntaxNodeAnalysisContext context, PlanSymbols plan)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { } list
            || !plan.IsBinding(context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol))
        {
            return;
        }

        // All expressions, so that arrays and collection expressions are looked into, too.
        foreach (var node in list.DescendantNodes(n => !IsMember(n)))
        {
            if (node is ExpressionSyntax expression
                && IsMember(expression)
                && plan.EnumOf(context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type) is { IsTaskId: true } tasks
                && Constant.TryGetInteger(context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value, out var value)
                && tasks.Find(value) is { HasUnresolvedLacuna: true } member)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.UnresolvedLacuna, expression.GetLocation(), member.DisplayName));
            }
        }
    }

    /// <summary>What can be a constant of the enum: a name, a cast, or arithmetic; not what contains several.</summary>
    private static bool IsMember(SyntaxNode node) => node
        is MemberAccessExpressionSyntax or IdentifierNameSyntax or CastExpressionSyntax or BinaryExpressionSyntax;
}
