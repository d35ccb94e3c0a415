using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes the class <c>KnownTasks</c>.</summary>
internal static class KnownTasksOutput
{
    public static void Write(SourceWriter writer, ResolvedPlan plan)
    {
        // In full: a task may be called TaskId.
        var constants = from task in plan.Tasks
                        let member = $"global::{plan.Namespace}.TaskId." + plan.TaskMember(task.Number.Value)
                        select $"""
                            /// <inheritdoc cref="{member}"/>
                            public const global::{plan.Namespace}.TaskId {task.Name.Value} = {member};
                            """;
        writer.Line($"/// <summary>The tasks of the plan by their meaning: each constant is another name of a member of <see cref=\"global::{plan.Namespace}.TaskId\"/>, in plan order.</summary>");
        using (writer.Block("public static class KnownTasks"))
        {
            writer.Lines(string.Join("\n\n", constants));
        }
    }
}
