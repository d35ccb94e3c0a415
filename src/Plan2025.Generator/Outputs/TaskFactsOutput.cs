using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes what the rules must know of the tasks: they see the library's metadata, and not its tables.</summary>
/// <remarks>One attribute with a string: an attribute on each task would be three times as large.</remarks>
internal static class TaskFactsOutput
{
    public static void Write(SourceWriter writer, ResolvedPlan plan)
    {
        var facts = plan.AgenciesOf.Select((agencies, i) => $"{plan.ChapterOf[i]} {plan.SectionOf[i]} {string.Join(" ", agencies)}");
        writer.Line();
        writer.Line($"[assembly: global::{plan.Namespace}.PlanTaskFacts(\"{string.Join(";", facts)}\")]");
    }
}
