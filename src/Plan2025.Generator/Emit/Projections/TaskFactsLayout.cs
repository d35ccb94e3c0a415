using System.Linq;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>What the rules must know of the tasks: they see the library's metadata, and not its tables.</summary>
internal static class TaskFactsLayout
{
    public static TaskFactsModel Of(PlanView plan) => new(plan.Tasks.Select((_, row) => new TaskFacts(
        plan.ChapterOf[row],
        plan.SectionOf[row],
        plan.AgenciesOf[row])).ToArray());
}
