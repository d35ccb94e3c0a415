using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Expressions;

namespace Plan2025.Analyzers.Library;

/// <summary>What expressions can name, from the library that a compilation references.</summary>
internal sealed class PlanDataNames(PlanData plan) : ITaskNames
{
    public int TaskCount => plan.Tasks.Count;

    public IEnumerable<KeyValuePair<string, int>> Tasks =>
        plan.Tasks.Select(t => new KeyValuePair<string, int>(t.Name, t.Number))
            .Concat(plan.KnownTasks);

    public IEnumerable<KeyValuePair<string, int>> Values(TaskSelector key) =>
        (key switch
        {
            TaskSelector.Chapter => plan.Chapters,
            TaskSelector.Section => plan.Sections,
            _ => plan.Agencies,
        })
        .SelectMany(name => name.Spellings.OrderBy(s => s, StringComparer.Ordinal).Prepend(name.Name).Select(s => new KeyValuePair<string, int>(s, (int)name.Value)));

    public bool IsSelected(TaskSelector key, int value, int task)
    {
        var data = plan.Task(task)!;
        return key switch
        {
            TaskSelector.Lead => data.Agencies.FirstOrDefault() == value,
            TaskSelector.Participant => data.Agencies.Skip(1).Contains(value),
            TaskSelector.Agency => data.Agencies.Contains(value),
            TaskSelector.Chapter => data.Chapter == value,
            _ => data.Section == value,
        };
    }

    public bool IsUnresolved(int task) => plan.Task(task)!.HasUnresolvedLacuna;
}
