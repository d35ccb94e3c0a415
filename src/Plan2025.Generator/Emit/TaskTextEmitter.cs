using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes the class <c>TaskText</c>.</summary>
internal static class TaskTextEmitter
{
    public static string Emit(TaskTextModel model)
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
                    XmlDoc.Summary(writer, wording.Summary);
                    if (wording.Change is not null)
                    {
                        writer.Line($"[global::System.Obsolete({Literal.Of(wording.Change)})]");
                    }

                    writer.Line($"public const string {wording.Name} = {Literal.Of(wording.Value)};");
                }
            }
        }

        return writer.ToSource();
    }
}
