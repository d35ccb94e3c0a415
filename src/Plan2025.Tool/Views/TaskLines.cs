using Plan2025.Tool.Commands;
using Plan2025.Tool.Texts;
using Spectre.Console;

namespace Plan2025.Tool.Views;

/// <summary>Tasks as id and text, under a heading that counts them.</summary>
internal static class TaskLines
{
    public static void Write(CommandContext context, string heading, TaskSet tasks)
    {
        var console = context.Terminal.Console;
        console.MarkupLineInterpolated(TextFormat.Culture, $"[bold]{heading}[/] ({Labels.CountedTasks.Format(context.Language, tasks.Count, Plan.Tasks.Count)})");
        var grid = Columns.Create();
        foreach (var id in tasks)
        {
            grid.AddRow(new Text(id.ToString()), WrappedText.Create(MarkedText.Create(Plan.Tasks[id], context.Language)));
        }

        if (!tasks.IsEmpty)
        {
            console.Write(grid);
        }
    }
}
