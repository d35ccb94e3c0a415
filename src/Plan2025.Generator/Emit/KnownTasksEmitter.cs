using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes the class <c>KnownTasks</c>.</summary>
internal static class KnownTasksEmitter
{
    public static SourceText Emit(KnownTasksModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            writer.Line("/// <summary>The tasks of the plan by their meaning: each constant is another name of a member of <see cref=\"global::Plan2025.TaskId\"/>, in plan order.</summary>");
            using (writer.Block("public static class KnownTasks"))
            {
                var isFirst = true;
                foreach (var task in model.Tasks)
                {
                    if (!isFirst)
                    {
                        writer.Line();
                    }

                    isFirst = false;

                    // In full: a task may be called TaskId.
                    writer.Line($"/// <inheritdoc cref=\"global::Plan2025.TaskId.{task.Member}\"/>");
                    writer.Line($"public const global::Plan2025.TaskId {task.Name} = global::Plan2025.TaskId.{task.Member};");
                }
            }
        }

        return writer.ToSource();
    }
}
