using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks the agencies that issue the plan and answer for its tasks, and of what kind they are.</summary>
internal static class AgencyValidator
{
    public static void Validate(PlanDocument document, References references, ProblemList problems)
    {
        references.Agencies.Find(document.Header.Issuer, new("the plan", "计划"));
        foreach (var agency in document.Agencies)
        {
            references.AgencyKinds.Find(agency.Kind, agency.Name.Value);
        }

        foreach (var task in document.Tasks)
        {
            Responsibility(task, references, problems);
        }
    }

    private static void Responsibility(TaskEntry task, References references, ProblemList problems)
    {
        var list = task.Responsibility.Agencies;
        if (list is { IsMissing: false, Value.Count: 0 })
        {
            problems.Add(ProblemKind.NoAgency, list.Span, Invariant.Text(task.Number.Value));
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in list.Value.Where(id => references.Agencies.Find(id, Invariant.Task(task.Number.Value)) is not null && !named.Add(id.Value)))
        {
            problems.Add(ProblemKind.RepeatedAgency, id.Span, id.Value, Invariant.Text(task.Number.Value));
        }
    }
}
