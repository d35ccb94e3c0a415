using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes the class <c>TaskText</c>.</summary>
internal static class TaskTextEmitter
{
    public static SourceText Emit(TaskTextModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            writer.Line("/// <summary>A constant for each wording that a task had, to pin a binding to it: <c>[ImplementsTask(…, Text = TaskText.T001)]</c>. Add constants to pin several tasks.</summary>");
            writer.Line("/// <remarks>The value is the task and a hash of its text in the plan's first language, and never changes. When the text does, the constant becomes obsolete, there is a new one, and bindings to the old one are stale.</remarks>");
            using (writer.Block("public static class TaskText"))
            {
                var isFirst = true;
                foreach (var wording in model.Wordings)
                {
                    if (!isFirst)
                    {
                        writer.Line();
                    }

                    isFirst = false;
                    if (wording.Correction is { } correction)
                    {
                        writer.Line($"/// <summary>The wording of {wording.Task} before data {correction.DataVersion}: {wording.Text}</summary>");
                        writer.Begin().Append("[global::System.Obsolete(").AppendLiteral(correction.Message).Append(")]").End();
                    }
                    else
                    {
                        writer.Line($"/// <summary>The wording of {wording.Task}: {wording.Text}</summary>");
                    }

                    // Ends with a semicolon, so that constants can be added: TaskText.T001 + TaskText.T002.
                    writer.Line($"public const string {wording.Name} = \"{wording.Task}@{wording.Hash};\";");
                }
            }
        }

        return writer.ToSource();
    }
}
