using System;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>What the rules must know of the tasks: they see the library's metadata, and not its tables.</summary>
internal static class TaskFactsLayout
{
    public static TaskFactsModel Of(PlanView plan) => new(Array.ConvertAll(plan.Tasks, t => new TaskFacts(
        plan.ChapterOf[t.Number.Value - 1],
        plan.SectionOf[t.Number.Value - 1],
        plan.AgenciesOf[t.Number.Value - 1])));
}
