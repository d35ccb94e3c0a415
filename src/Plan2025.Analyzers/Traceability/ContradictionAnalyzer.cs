using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>PLAN2006: a task is not applicable, and bound otherwise in the same assembly. That it is no concern of one component says nothing of another.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictionAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ContradictionAnalyzer()
        : base(TraceabilityRules.Contradiction)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        var compilation = context.Compilation;
        var facts = new Lazy<PlanData>(() => PlanDataReader.Read(plan));

        // What else is said of the tasks that are not applicable, from the table that the generator has written. Mostly nothing, and then nothing is looked at.
        var others = new Lazy<Dictionary<int, BindingRow>>(() => RecordedBindings.Of(compilation.Assembly).Rows
            .GroupBy(r => r.Task)
            .Where(g => g.Any(r => r.Kind == BindingKind.NotApplicable))
            .Select(g => g.FirstOrDefault(r => r.Kind != BindingKind.NotApplicable))
            .OfType<BindingRow>()
            .ToDictionary(r => r.Task));
        context.RegisterSyntaxNodeAction(c => Check(c, plan, facts, others), SyntaxKind.Attribute);
        context.RegisterAdditionalFileAction(c => Check(c, facts, others));
    }

    private static void Check(
        SyntaxNodeAnalysisContext context, PlanSymbols plan, Lazy<PlanData> facts, Lazy<Dictionary<int, BindingRow>> others)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is null
            || others.Value.Count == 0
            || context.SemanticModel.GetTypeInfo(attribute, context.CancellationToken).Type is not INamedTypeSymbol { Name: "NotApplicableTaskAttribute" } type
            || !plan.IsBinding(type))
        {
            return;
        }

        foreach (var expression in attribute.ArgumentList.Arguments.Where(a => a.NameEquals is null).Select(a => a.Expression))
        {
            if (plan.EnumOf(context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type) is { IsTaskId: true }
                && Constant.TryGetInteger(context.SemanticModel.GetConstantValue(expression, context.CancellationToken).Value, out var task)
                && others.Value.TryGetValue((int)task, out var other))
            {
                context.ReportDiagnostic(Describe(expression.GetLocation(), facts.Value, other));
            }
        }
    }

    private static void Check(AdditionalFileAnalysisContext context, Lazy<PlanData> facts, Lazy<Dictionary<int, BindingRow>> others)
    {
        if (others.Value.Count == 0
            || !ReferenceFile.IsMarked(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider)
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var reference in ReferenceScanner.Scan(text.ToString()).Where(r => r.Kind == BindingKind.NotApplicable))
        {
            if (facts.Value.Tasks.FirstOrDefault(t => t.Name == reference.Task) is { } task
                && others.Value.TryGetValue(task.Number, out var other))
            {
                var span = new TextSpan(reference.Start, reference.Length);
                context.ReportDiagnostic(Describe(
                    Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), facts.Value, other));
            }
        }
    }

    private static Diagnostic Describe(Location place, PlanData facts, BindingRow other)
    {
        var said = other.Kind switch { BindingKind.Implements => "implemented", BindingKind.Verifies => "verified", _ => "deferred" };
        return Diagnostic.Create(
            TraceabilityRules.Contradiction,
            place,
            facts.Task(other.Task)!.Name,
            said + " at " + other.File + ":" + other.Line.ToString(CultureInfo.InvariantCulture));
    }
}
