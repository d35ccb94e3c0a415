using System.Linq;
using Plan2025.Tool.Commands;
using Plan2025.Tool.Texts;
using Spectre.Console;

namespace Plan2025.Tool.Views;

/// <summary>Tasks as a table: id, text, lead.</summary>
internal static class TaskTable
{
    public static void Write(CommandContext context, TaskSet tasks)
    {
        var language = context.Language;
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn(new TableColumn(Labels.Task.In(language)).NoWrap());
        table.AddColumn(Labels.Text.In(language));
        table.AddColumn(new TableColumn(Labels.Lead.In(language)).Width(LeadWidth(context.Terminal.Width)));
        foreach (var task in tasks.Select(id => Plan.Tasks[id]))
        {
            table.AddRow(
                new Markup("[bold]" + task + "[/]"),
                WrappedText.Create(MarkedText.Create(task, language)),
                WrappedText.Create(task.Lead.GetTitle(language)));
        }

        if (!tasks.IsEmpty)
        {
            context.Terminal.Console.Write(table);
        }

        context.Terminal.Output.WriteLine(Labels.CountedTasks.Format(language, tasks.Count, Plan.Tasks.Count));
    }

    private static int LeadWidth(int width) => width >= 120 ? 30 : 16;
}
