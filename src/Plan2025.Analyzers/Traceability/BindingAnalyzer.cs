using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>The rules about a binding attribute: PLAN1006, PLAN2004, PLAN2005, PLAN2006, PLAN2010.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BindingAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public BindingAnalyzer()
        : base(Rules.UnresolvedLacuna, TraceabilityRules.Stale, TraceabilityRules.NoReason, TraceabilityRules.Contradiction, TraceabilityRules.IdlePin)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        var findings = new OwnFindings(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, plan);
        RegisterOperations(
            context,
            c =>
            {
                if (BindingAttribute.Read((IAttributeOperation)c.Operation, c.CancellationToken) is { } attribute)
                {
                    var data = PlanDataReader.Read(plan);
                    CheckTasks(attribute, data, c.ReportDiagnostic);
                    CheckPins(attribute, data, c.ReportDiagnostic);
                    CheckFindings(attribute, data, findings, c.ReportDiagnostic);
                }
            },
            OperationKind.Attribute);
    }

    private static void CheckTasks(BindingAttribute attribute, PlanData plan, Action<Diagnostic> report)
    {
        foreach (var (number, syntax) in attribute.Tasks)
        {
            if (plan.Task(number) is { HasUnresolvedLacuna: true } task)
            {
                report(Diagnostic.Create(Rules.UnresolvedLacuna, syntax.GetLocation(), "TaskId." + task.Name));
            }
        }
    }

    /// <summary>PLAN2004 and PLAN2010 have a fix, so they are located in the attribute and not only on its line.</summary>
    private static void CheckPins(BindingAttribute attribute, PlanData plan, Action<Diagnostic> report)
    {
        if (attribute.Text is not { ConstantValue.Value: string text } sum)
        {
            return;
        }

        var bound = new HashSet<int>(attribute.Tasks.Select(t => t.Number));
        var pins = Pins.Read(text).ToArray();
        var constants = Addends(sum).ToLookup(o => o.ConstantValue.Value as string, o => o.Syntax);
        if (pins.Length == 0)
        {
            ReportIdle(sum.Syntax, new("This text is no constant of TaskWording", "此文本不是 TaskWording 的常量"));
        }

        foreach (var pin in pins)
        {
            var syntax = constants[pin + ";"].FirstOrDefault() ?? sum.Syntax;
            if (plan.Find(pin.Task) is not { Current: { } current } task)
            {
                ReportIdle(syntax, new("The plan has no {0}", "计划中没有 {0}", pin.Task));
            }
            else if (!bound.Contains(task.Number))
            {
                ReportIdle(syntax, new("{0} is not bound by this attribute", "此特性未绑定 {0}", pin.Task));
            }
            else if (current.Hash != pin.Hash)
            {
                report(Diagnostic.Create(
                    TraceabilityRules.Stale, syntax.GetLocation(), Replacements.Of([Expression(current)]), pin.Task, task.ChangeSince(pin.Hash)));
            }
        }

        // Probably meant: the constants of the tasks that the attribute binds and does not pin.
        void ReportIdle(SyntaxNode syntax, MessageText why)
        {
            var pinned = new HashSet<string>(pins.Select(p => p.Task));
            var meant = bound.OrderBy(n => n).Select(plan.Task).OfType<TaskData>().Where(t => !pinned.Contains(t.Name)).Select(t => t.Current).OfType<Wording>();
            var expression = string.Join(" + ", meant.Select(Expression));
            report(Diagnostic.Create(TraceabilityRules.IdlePin, syntax.GetLocation(), Replacements.Of(expression.Length > 0 ? [expression] : []), why));
        }
    }

    private static void CheckFindings(BindingAttribute attribute, PlanData plan, OwnFindings findings, Action<Diagnostic> report)
    {
        var location = attribute.Syntax.GetLocation();
        var line = location.GetLineSpan().StartLinePosition.Line + 1;
        var text = attribute.Text?.ConstantValue.Value as string ?? "";
        var withoutReason = new List<string>();
        foreach (var (number, syntax) in attribute.Tasks)
        {
            if (plan.Task(number) is not { } task)
            {
                continue;
            }

            foreach (var finding in findings.At(attribute.Kind, number, Pins.HashOf(text, task.Name), attribute.Reason, attribute.Syntax.SyntaxTree.FilePath, line))
            {
                if (finding.Rule == FindingRule.NoReason)
                {
                    withoutReason.Add(task.Name);
                }
                else if (finding.Rule == FindingRule.Contradiction)
                {
                    report(Diagnostic.Create(TraceabilityRules.Contradiction, syntax.GetLocation(), finding.Arguments(task.Name)));
                }
            }
        }

        if (withoutReason.Count > 0)
        {
            report(Diagnostic.Create(TraceabilityRules.NoReason, location, Messages.List(withoutReason, 3)));
        }
    }

    /// <summary>The constants of a sum, from the last to the first.</summary>
    private static IEnumerable<IOperation> Addends(IOperation sum)
    {
        while (sum is IBinaryOperation addition)
        {
            yield return addition.RightOperand;
            sum = addition.LeftOperand;
        }

        yield return sum;
    }

    private static string Expression(Wording wording) => "global::Plan2025.TaskWording." + wording.Constant;
}
