using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>PLAN2008, and PLAN2004 and PLAN2005 once more: references in files that are not C#.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReferenceAnalyzer : PlanAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ReferenceAnalyzer()
        : base(TraceabilityRules.BadReference, TraceabilityRules.Stale, TraceabilityRules.NoReason)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, PlanSymbols plan)
    {
        var facts = PlanDataReader.Read(plan);
        var names = plan.EnumOf(plan.TaskId)?.Names;
        context.RegisterAdditionalFileAction(file =>
        {
            if (ReferenceFile.IsMarked(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider)
                && file.AdditionalFile.GetText(file.CancellationToken) is { } text)
            {
                foreach (var reference in ReferenceScanner.Scan(text.ToString()))
                {
                    Check(reference, facts, t => names?.Suggest(t).Select(s => s.Text) ?? [], (rule, arguments) =>
                    {
                        var span = new TextSpan(reference.Start, reference.Length);
                        file.ReportDiagnostic(Diagnostic.Create(
                            rule, Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), arguments));
                    });
                }
            }
        });
    }

    private static void Check(
        TextReference reference, PlanData facts, Func<string, IEnumerable<string>> suggest, Action<DiagnosticDescriptor, object[]> report)
    {
        if (facts.Tasks.FirstOrDefault(t => t.Name == reference.Task) is not { } task)
        {
            report(
                TraceabilityRules.BadReference,
                [reference.Task, $"a task of the plan ({facts.Tasks[0].Name} to {facts.Tasks[facts.Tasks.Count - 1].Name})", Messages.DidYouMean(suggest(reference.Task), "'")]);
            return;
        }

        if (reference.Kind is not { } kind)
        {
            var near = KindNames.All.Keys.OrderBy(k => EditDistance.Between(reference.KindName, k, int.MaxValue)).ThenBy(k => k, StringComparer.Ordinal);
            report(
                TraceabilityRules.BadReference,
                ["!" + reference.KindName, "a kind of binding (" + string.Join(", ", KindNames.All.Keys.Select(k => "!" + k)) + ")", Messages.DidYouMean(near.Select(k => "!" + k), "'")]);
            return;
        }

        if (reference.Pin.Length > 0 && task.Current is { } current && reference.Pin != current.Hash)
        {
            report(TraceabilityRules.Stale, [task.Name, StaleNote.For(task, reference.Pin) is { Length: > 0 } note ? note : $"; the current one is @{current.Hash}"]);
        }

        if (kind == BindingKind.Defers && reference.Reason.Length == 0)
        {
            report(TraceabilityRules.NoReason, [task.Name]);
        }
    }
}
