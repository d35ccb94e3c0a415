using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Traceability;

/// <summary>Finds what is missing or wrong. Both the build and the reports ask here, so they cannot disagree.</summary>
internal static class Findings
{
    /// <summary>The findings in plan order, then by rule, then as the bindings are sorted.</summary>
    /// <param name="bindings">All bindings that a project sees, sorted.</param>
    /// <param name="requirements">What the project requires. Without a requirement nothing is missing: the tests of a library are in another project.</param>
    public static List<Finding> Of(IReadOnlyCollection<MergedBinding> bindings, IReadOnlyCollection<RequiredTasks> requirements)
    {
        var required = requirements
            .SelectMany(r => r.Tasks.Select(task => (task, r.Expression)))
            .GroupBy(r => r.task)
            .ToDictionary(g => g.Key, g => g.First().Expression);
        var byTask = bindings.ToLookup(b => b.Row.Task);
        return byTask.Select(g => g.Key).Union(required.Keys)
            .SelectMany(task => (requirements.Count == 0 ? [] : Missing(task, byTask[task], required)).Concat(Wrong(task, byTask[task])))
            .OrderBy(f => f.Task)
            .ThenBy(f => f.Rule.Number)
            .ToList();
    }

    private static IEnumerable<Finding> Missing(int task, IEnumerable<MergedBinding> bindings, Dictionary<int, string> required)
    {
        var isRequired = required.TryGetValue(task, out var expression);
        var isAnyStale = bindings.Any(b => b.IsStale);
        var current = bindings.Where(b => !b.IsStale).ToLookup(b => b.Row.Kind);
        var implementation = current[BindingKind.Implements].FirstOrDefault();
        var verification = current[BindingKind.Verifies].FirstOrDefault();
        if (isRequired && implementation is null && !isAnyStale && !current.Contains(BindingKind.Defers) && !current.Contains(BindingKind.NotApplicable))
        {
            yield return new Finding(FindingRule.NotImplemented, task, null, expression!);
        }

        if (isRequired && implementation is not null && verification is null)
        {
            yield return new Finding(FindingRule.NotVerified, task, implementation, Location(implementation));
        }

        if (verification is not null && implementation is null && !isAnyStale)
        {
            yield return new Finding(FindingRule.NothingToVerify, task, verification, Location(verification));
        }
    }

    private static IEnumerable<Finding> Wrong(int task, IEnumerable<MergedBinding> bindings)
    {
        // What one assembly does says nothing about another. A stale binding counts for nothing else.
        var done = bindings
            .Where(b => !b.IsStale && b.Row.Kind != BindingKind.NotApplicable)
            .GroupBy(b => b.Assembly)
            .ToDictionary(g => g.Key, g => g.First());
        foreach (var binding in bindings)
        {
            if (binding.Change is { } change)
            {
                yield return new Finding(FindingRule.Stale, task, binding, change);
            }

            if (binding.Row.Kind == BindingKind.Defers && string.IsNullOrWhiteSpace(binding.Row.Reason))
            {
                yield return new Finding(FindingRule.NoReason, task, binding, "");
            }

            if (binding is { IsStale: false, Row.Kind: BindingKind.NotApplicable } && done.TryGetValue(binding.Assembly, out var other))
            {
                yield return new Finding(FindingRule.Contradiction, task, binding, BindingKinds.Get(other.Row.Kind).Done, Location(other));
            }
        }
    }

    private static string Location(MergedBinding binding) =>
        binding.Row.File + ":" + binding.Row.Line.ToString(CultureInfo.InvariantCulture);
}
