using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>PLAN2004: an attribute is pinned to an earlier wording. PLAN2010: it is pinned to nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PinAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public PinAnalyzer()
        : base(TraceabilityRules.Stale, TraceabilityRules.IdlePin)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan) =>
        context.RegisterSyntaxNodeAction(c => Check(c, plan), SyntaxKind.Attribute);

    private static void Check(SyntaxNodeAnalysisContext context, PlanSymbols plan)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Text") is not { } argument
            || !plan.IsBinding(context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol)
            || TextOf(argument.Expression, context) is not { } text)
        {
            return;
        }

        var facts = PlanDataReader.Read(plan);
        var bound = Tasks(attribute.ArgumentList, context, plan);
        var pins = Pins.Read(text).ToArray();
        if (pins.Length == 0)
        {
            Report(context, argument.Expression, "This text is no constant of TaskText,", Unpinned(facts, bound, pins));
        }

        foreach (var (name, hash) in pins)
        {
            var place = Part(argument.Expression, name, hash, context);
            if (facts.Tasks.FirstOrDefault(t => t.Name == name) is not { Current: { } current } task)
            {
                Report(context, place, $"The plan has no {name},", Unpinned(facts, bound, pins));
            }
            else if (!bound.Contains(task.Number))
            {
                Report(context, place, $"{name} is not bound by this attribute,", Unpinned(facts, bound, pins));
            }
            else if (current.Hash != hash)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    TraceabilityRules.Stale,
                    place.GetLocation(),
                    Replacements.Of([Expression(current)]),
                    name,
                    StaleNote.For(task, hash)));
            }
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, ExpressionSyntax place, string why, string meant) =>
        context.ReportDiagnostic(Diagnostic.Create(
            TraceabilityRules.IdlePin, place.GetLocation(), Replacements.Of(meant.Length > 0 ? [meant] : []), why));

    /// <summary>The sum of the constants of what the attribute binds and does not pin: what was most likely meant.</summary>
    private static string Unpinned(PlanData facts, HashSet<int> bound, (string Task, string Hash)[] pins) => string.Join(
        " + ",
        facts.Tasks
            .Where(task => bound.Contains(task.Number) && !pins.Any(pin => pin.Task == task.Name))
            .Select(task => task.Current)
            .OfType<Wording>()
            .Select(Expression));

    private static string Expression(Wording wording) => "global::Plan2025.TaskText." + wording.Constant;

    /// <summary>The constant in a sum that is this pin, or the whole.</summary>
    private static ExpressionSyntax Part(ExpressionSyntax whole, string name, string hash, SyntaxNodeAnalysisContext context) =>
        whole.DescendantNodesAndSelf(n => n is BinaryExpressionSyntax or ParenthesizedExpressionSyntax)
            .OfType<ExpressionSyntax>()
            .FirstOrDefault(e => TextOf(e, context) == name + Pins.BeforeHash + hash + ";") ?? whole;

    private static string? TextOf(ExpressionSyntax expression, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value as string;

    /// <summary>All constants of the enum in the attribute, in lists and arrays, too.</summary>
    private static HashSet<int> Tasks(AttributeArgumentListSyntax list, SyntaxNodeAnalysisContext context, PlanSymbols plan)
    {
        var tasks = new HashSet<int>();
        foreach (var expression in list.DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (plan.EnumOf(context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type) is { IsTaskId: true }
                && Constant.TryGetInteger(context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value, out var number))
            {
                tasks.Add((int)number);
            }
        }

        return tasks;
    }
}
