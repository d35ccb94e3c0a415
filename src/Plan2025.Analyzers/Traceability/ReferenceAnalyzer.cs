using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>The rules about references in files that are not C#: PLAN2004, PLAN2005, PLAN2006, PLAN2008.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceAnalyzer : PlanAnalyzer
{
    /// <summary>The number of wrong references in a file that get suggestions: ranking all of thousands takes too long.</summary>
    private const int MaximumSuggestions = 100;

    private static readonly MessageText s_task = new("a task of the plan ({0} to {1})", "计划中的任务（{0} 到 {1}）");
    private static readonly MessageText s_oneTask = new("one task of the plan ({0} to {1})", "计划中的一项任务（{0} 到 {1}）");
    private static readonly MessageText s_eachTask = new("; write a reference for each task", "；请为每项任务各写一处引用");

    /// <summary>Creates the analyzer.</summary>
    public ReferenceAnalyzer()
        : base(TraceabilityRules.BadReference, TraceabilityRules.Stale, TraceabilityRules.NoReason, TraceabilityRules.Contradiction)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        var findings = new OwnFindings(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, plan);
        context.RegisterAdditionalFileAction(file =>
        {
            if (!ReferenceFile.IsMarked(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider)
                || file.AdditionalFile.GetText(file.CancellationToken) is not { } text)
            {
                return;
            }

            var data = PlanDataReader.Read(plan);
            var unknown = 0;
            foreach (var reference in ReferenceScanner.Scan(text.ToString()))
            {
                var span = new TextSpan(reference.Start, reference.Length);
                var location = Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
                unknown += data.Find(reference.Task) is null ? 1 : 0;
                Check(reference, unknown <= MaximumSuggestions, file.AdditionalFile.Path, data, findings, (rule, arguments) => file.ReportDiagnostic(Diagnostic.Create(rule, location, arguments)));
            }
        });
    }

    private static void Check(
        TextReference reference, bool suggests, string path, PlanData plan, OwnFindings findings, Action<RuleDescriptor, object[]> report)
    {
        if (plan.Find(reference.Task) is not { } task)
        {
            report(TraceabilityRules.BadReference, NoTask(reference.Task, suggests, plan));
        }
        else if (reference.Kind is not { } kind)
        {
            report(TraceabilityRules.BadReference, NoKind(reference.KindName));
        }
        else
        {
            foreach (var finding in findings.At(kind, task.Number, reference.Pin, reference.Reason, path, reference.Line))
            {
                report(TraceabilityRules.Get(finding.Rule), finding.Arguments(task.Name));
            }
        }
    }

    private static object[] NoTask(string name, bool suggests, PlanData plan)
    {
        var isList = name.Any(c => !char.IsLetterOrDigit(c) && c is not ('_' or '-'));
        return
        [
            Messages.Quote(name),
            (isList ? s_oneTask : s_task).With(plan.Tasks[0].Name, plan.Tasks[plan.Tasks.Count - 1].Name),
            isList ? s_eachTask : suggests ? Messages.DidYouMeanQuoted(plan.TaskId.Names.Suggest(name).Select(s => s.Text)) : MessageText.Empty,
        ];
    }

    private static object[] NoKind(string word) =>
    [
        "!" + Messages.Quote(word),
        new MessageText("a kind of binding ({0})", "绑定种类（{0}）", MessageText.List(BindingKinds.All.Select(k => "!" + k.Word))),
        Messages.DidYouMeanQuoted(BindingKinds.WordsNear(word).Select(w => "!" + w)),
    ];
}
