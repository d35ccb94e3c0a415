using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Requirements;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>The checks of one compilation.</summary>
internal sealed class CoverageCheck(
    CompilationAnalysisContext context, PlanData plan, List<MergedBinding> bindings, BindingPlaces bindingPlaces, RequirementPlaces requirementPlaces)
{
    private readonly CoverageSets _sets = new(bindings);

    /// <summary>Nothing is said where nothing is required: a library's tests are in another project.</summary>
    public void Requirements(IReadOnlyCollection<Requirement> requirements)
    {
        foreach (var wrong in requirements.Where(r => r.Problem is not null))
        {
            Report(
                TraceabilityRules.BadRequirement,
                requirementPlaces.Of(wrong.Expression, wrong.Problem!.Start, wrong.Problem.Length),
                wrong.Problem.Message,
                wrong.Expression);
        }

        var required = new SortedDictionary<int, string>();
        foreach (var requirement in requirements.Where(r => r.Problem is null))
        {
            foreach (var task in requirement.Tasks.Where(t => !required.ContainsKey(t)))
            {
                required.Add(task, requirement.Expression);
            }
        }

        foreach (var task in required)
        {
            if (_sets.IsMissing(task.Key))
            {
                Report(TraceabilityRules.NotImplemented, requirementPlaces.Of(task.Value), NameOf(task.Key), task.Value);
            }
            else if (_sets.Implemented.Contains(task.Key) && !_sets.Verified.Contains(task.Key))
            {
                AtBinding(TraceabilityRules.NotVerified, task.Key, BindingKind.Implements, task.Value);
            }
        }

        // Without a right requirement nobody knows whether this is the project that sees everything.
        if (requirements.FirstOrDefault(r => r.Problem is null) is { } any)
        {
            foreach (var task in _sets.Verified.Where(t => !_sets.Implemented.Contains(t) && !_sets.Stale.Contains(t)))
            {
                AtBinding(TraceabilityRules.NothingToVerify, task, BindingKind.Verifies, any.Expression);
            }
        }
    }

    private void AtBinding(DiagnosticDescriptor rule, int task, BindingKind kind, string expression)
    {
        var binding = bindings.First(b => b.Row.Task == task && b.Row.Kind == kind && !b.IsStale);
        Report(rule, bindingPlaces.Of(binding.Row) ?? requirementPlaces.Of(expression), NameOf(task), PlaceOf(binding));
    }

    private void Report(DiagnosticDescriptor rule, Location place, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, place, arguments));

    private string NameOf(int task) => plan.Task(task)!.Name;

    private static string PlaceOf(MergedBinding binding) =>
        binding.Row.File + ":" + binding.Row.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
