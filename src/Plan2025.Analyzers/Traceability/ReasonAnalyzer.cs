using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>PLAN2005: tasks are deferred, and nobody says why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReasonAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ReasonAnalyzer()
        : base(TraceabilityRules.NoReason)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        // Behind an alias only the compiler knows the attribute. To ask it of every attribute would cost more than all else here.
        var compilation = context.Compilation;
        var isAnyMissing = new Lazy<bool>(() =>
            RecordedBindings.Of(compilation.Assembly).Rows.Any(r => r.Kind == BindingKind.Defers && string.IsNullOrWhiteSpace(r.Reason)));
        context.RegisterSyntaxNodeAction(
            c =>
            {
                if (((AttributeSyntax)c.Node).Name is var name && (LastName(name) is "DefersTask" or "DefersTaskAttribute" || isAnyMissing.Value))
                {
                    Check(c, plan);
                }
            },
            SyntaxKind.Attribute);
    }

    private static void Check(SyntaxNodeAnalysisContext context, PlanSymbols plan)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type is INamedTypeSymbol { Name: "DefersTaskAttribute" } type
            && plan.IsBinding(type)
            && !HasReason(attribute, context))
        {
            var tasks = attribute.ArgumentList?.Arguments.Where(a => a.NameEquals is null).Select(a => LastName(a.Expression)).ToArray() ?? [];
            context.ReportDiagnostic(Diagnostic.Create(
                TraceabilityRules.NoReason, attribute.GetLocation(), tasks.Length == 0 ? "A task" : Messages.List(tasks, 3)));
        }
    }

    private static string LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.ToString(),
        QualifiedNameSyntax name => name.Right.ToString(),
        AliasQualifiedNameSyntax name => name.Name.ToString(),
        _ => expression.ToString(),
    };

    private static bool HasReason(AttributeSyntax attribute, SyntaxNodeAnalysisContext context) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Reason") is { } reason
        && !string.IsNullOrWhiteSpace(context.SemanticModel.GetConstantValue(reason.Expression, context.CancellationToken).Value as string);
}
