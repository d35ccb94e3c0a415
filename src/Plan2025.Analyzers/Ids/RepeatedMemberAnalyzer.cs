using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Ids;

/// <summary>PLAN1005: the same member twice in one set, list of the library or list of cases. In any other list a repetition may mean something.</summary>
/// <remarks>Looks at the syntax, since attributes and collection expressions have no operation in the oldest supported compiler.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedMemberAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public RepeatedMemberAnalyzer()
        : base(Rules.RepeatedMember)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        context.RegisterSyntaxNodeAction(
            c => List(c, plan, ((InitializerExpressionSyntax)c.Node).Expressions, c.Node.Parent),
            SyntaxKind.ArrayInitializerExpression,
            SyntaxKind.CollectionInitializerExpression);
        context.RegisterSyntaxNodeAction(
            c => List(c, plan, ((CollectionExpressionSyntax)c.Node).Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression), c.Node),
            SyntaxKind.CollectionExpression);
        context.RegisterSyntaxNodeAction(c => Attribute(c, plan), SyntaxKind.AttributeArgumentList);
        RegisterOperations(context, c => Invocation(c, plan), OperationKind.Invocation);
        context.RegisterSyntaxNodeAction(c => Switch(c, plan), SyntaxKind.SwitchStatement);
        context.RegisterSyntaxNodeAction(c => OrPattern(c, plan), SyntaxKind.OrPattern);
    }

    /// <summary>Arrays and collections that are sets, or that the library or a set is made of.</summary>
    private static void List(SyntaxNodeAnalysisContext context, PlanSymbols plan, IEnumerable<ExpressionSyntax> items, SyntaxNode? list)
    {
        if (list is ExpressionSyntax expression && CanRepeat(items) && IsSet(expression, plan, context.SemanticModel, context.CancellationToken))
        {
            Check(context.SemanticModel, context.ReportDiagnostic, plan, items, context.CancellationToken);
        }
    }

    private static bool IsSet(ExpressionSyntax list, PlanSymbols plan, SemanticModel model, CancellationToken cancel)
    {
        if (IsSet(model.GetTypeInfo(list, cancel).ConvertedType, plan))
        {
            return true;
        }

        var called = list.Parent switch
        {
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => model.GetSymbolInfo(attribute, cancel).Symbol,
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => model.GetSymbolInfo(call, cancel).Symbol,
            _ => null,
        };
        return called is IMethodSymbol method && (plan.IsOfLibrary(method) || (method.MethodKind == MethodKind.Constructor && IsSet(method.ContainingType, plan)));
    }

    private static bool IsSet(ITypeSymbol? type, PlanSymbols plan) =>
        type is not null
        && (SymbolEqualityComparer.Default.Equals(type, plan.TaskSet)
            || type.AllInterfaces.Any(IsSetInterface)
            || (type is INamedTypeSymbol { TypeKind: TypeKind.Interface } contract && IsSetInterface(contract)));

    private static bool IsSetInterface(INamedTypeSymbol type) =>
        type is { Name: "ISet" or "IReadOnlySet" or "IImmutableSet", Arity: 1, ContainingNamespace: { Name: "Generic" or "Immutable", ContainingNamespace.Name: "Collections" } };

    /// <summary>Only what goes into one list of the library: two parameters of a task each may well be given the same one.</summary>
    private static void Attribute(SyntaxNodeAnalysisContext context, PlanSymbols plan)
    {
        var list = (AttributeArgumentListSyntax)context.Node;
        if (list.Arguments.Count > 1
            && context.SemanticModel.GetSymbolInfo(list.Parent!, context.CancellationToken).Symbol is IMethodSymbol constructor
            && plan.IsOfLibrary(constructor)
            && constructor.Parameters.LastOrDefault() is { IsParams: true } last)
        {
            Check(
                context,
                plan,
                list.Arguments.Where(a => a.NameEquals is null && a.NameColon is null).Skip(last.Ordinal).Select(a => a.Expression));
        }
    }

    private static void Invocation(OperationAnalysisContext context, PlanSymbols plan)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.Arguments.Length > 0
            && plan.IsOfLibrary(call.TargetMethod)
            && call.TargetMethod.Parameters[call.TargetMethod.Parameters.Length - 1] is { IsParams: true } last
            && call is { Syntax: InvocationExpressionSyntax syntax, SemanticModel: { } model })
        {
            var items = syntax.ArgumentList.Arguments.Where(a => a.NameColon is null).Skip(last.Ordinal).Select(a => a.Expression);
            Check(model, context.ReportDiagnostic, plan, items, context.CancellationToken);
        }
    }

    private static void Switch(SyntaxNodeAnalysisContext context, PlanSymbols plan) => Check(
        context,
        plan,
        ((SwitchStatementSyntax)context.Node).Sections.SelectMany(s => s.Labels).OfType<CaseSwitchLabelSyntax>().Select(l => l.Value));

    private static void OrPattern(SyntaxNodeAnalysisContext context, PlanSymbols plan)
    {
        var parent = context.Node.Parent;
        while (parent is ParenthesizedPatternSyntax)
        {
            parent = parent.Parent;
        }

        if (!parent.IsKind(SyntaxKind.OrPattern))
        {
            Check(context, plan, Alternatives((PatternSyntax)context.Node));
        }
    }

    private static IEnumerable<ExpressionSyntax> Alternatives(PatternSyntax pattern) => pattern switch
    {
        BinaryPatternSyntax either when either.IsKind(SyntaxKind.OrPattern) => Alternatives(either.Left).Concat(Alternatives(either.Right)),
        ParenthesizedPatternSyntax inner => Alternatives(inner.Pattern),
        ConstantPatternSyntax constant => [constant.Expression],
        _ => [],
    };

    /// <summary>Looks at the syntax alone, which is cheaper than to bind: two names or more, and no literal, which no plan enum has.</summary>
    private static bool CanRepeat(IEnumerable<ExpressionSyntax> items)
    {
        var names = 0;
        foreach (var item in items)
        {
            switch (item)
            {
                case LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.DefaultLiteralExpression):
                    return false;
                case NameSyntax or MemberAccessExpressionSyntax or CastExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax:
                    names++;
                    break;
            }
        }

        return names > 1;
    }

    private static void Check(SyntaxNodeAnalysisContext context, PlanSymbols plan, IEnumerable<ExpressionSyntax> items) =>
        Check(context.SemanticModel, context.ReportDiagnostic, plan, items, context.CancellationToken);

    private static void Check(SemanticModel model, Action<Diagnostic> report, PlanSymbols plan, IEnumerable<ExpressionSyntax> items, CancellationToken cancel)
    {
        if (!CanRepeat(items))
        {
            return;
        }

        HashSet<long>? seen = null;
        PlanEnum? common = null;
        foreach (var item in items)
        {
            if (plan.EnumOf(model.GetTypeInfo(item, cancel).ConvertedType) is not { } planEnum
                || (common is not null && common != planEnum))
            {
                // One look at the first item is enough for all lists of other things.
                return;
            }

            common = planEnum;
            if (Constant.TryGetInteger(model.GetConstantValue(item, cancel).Value, out var value)
                && !(seen ??= []).Add(value))
            {
                report(Diagnostic.Create(Rules.RepeatedMember, item.GetLocation(), planEnum.Find(value)?.DisplayName ?? item.ToString()));
            }
        }
    }
}
