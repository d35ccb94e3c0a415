using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Ids;

/// <summary>PLAN1005: the same member twice in one attribute, array, collection or list of cases.</summary>
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
            c => Check(c, plan, ((InitializerExpressionSyntax)c.Node).Expressions),
            SyntaxKind.ArrayInitializerExpression,
            SyntaxKind.CollectionInitializerExpression);
        context.RegisterSyntaxNodeAction(
            c => Check(c, plan, ((CollectionExpressionSyntax)c.Node).Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression)),
            SyntaxKind.CollectionExpression);
        context.RegisterSyntaxNodeAction(c => Attribute(c, plan), SyntaxKind.AttributeArgumentList);
        context.RegisterSyntaxNodeAction(c => Switch(c, plan), SyntaxKind.SwitchStatement);
        context.RegisterSyntaxNodeAction(c => OrPattern(c, plan), SyntaxKind.OrPattern);
    }

    /// <summary>Only what goes into one list: two parameters of a task each may well be given the same one.</summary>
    private static void Attribute(SyntaxNodeAnalysisContext context, PlanSymbols plan)
    {
        var list = (AttributeArgumentListSyntax)context.Node;
        if (list.Arguments.Count > 1
            && context.SemanticModel.GetSymbolInfo(list.Parent!, context.CancellationToken).Symbol is IMethodSymbol constructor
            && constructor.Parameters.LastOrDefault() is { IsParams: true } last)
        {
            Check(
                context,
                plan,
                list.Arguments.Where(a => a.NameEquals is null && a.NameColon is null).Skip(last.Ordinal).Select(a => a.Expression));
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

    private static void Check(SyntaxNodeAnalysisContext context, PlanSymbols plan, IEnumerable<ExpressionSyntax> items)
    {
        if (!CanRepeat(items))
        {
            return;
        }

        HashSet<long>? seen = null;
        PlanEnum? common = null;
        foreach (var item in items)
        {
            if (plan.EnumOf(context.SemanticModel.GetTypeInfo(item, context.CancellationToken).ConvertedType) is not { } planEnum
                || (common is not null && common != planEnum))
            {
                // One look at the first item is enough for all lists of other things.
                return;
            }

            common = planEnum;
            if (Constant.TryGetInteger(context.SemanticModel.GetConstantValue(item, context.CancellationToken).Value, out var value)
                && !(seen ??= []).Add(value))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.RepeatedMember, item.GetLocation(), planEnum.Find(value)?.DisplayName ?? item.ToString()));
            }
        }
    }
}
