using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes what the rules must know of the tasks. One attribute with a string: an attribute on each task would take three times the room.</summary>
internal static class TaskFactsEmitter
{
    public static SourceText Emit(TaskFactsModel model)
    {
        var writer = SourceWriter.ForPlainFile();
        writer.Begin().Append("[assembly: global::Plan2025.PlanTaskFacts(\"");
        for (var i = 0; i < model.Tasks.Count; i++)
        {
            var task = model.Tasks[i];
            writer.Append(i > 0 ? ";" : "").Append(task.Chapter).Append(" ").Append(task.Section);
            foreach (var agency in task.Agencies)
            {
                writer.Append(" ").Append(agency);
            }
        }

        writer.Append("\")]").End();
        return writer.ToSource();
    }
}
