using System.Collections.Generic;
using System.Linq;
using Plan2025.Tool.Commands;
using Plan2025.Tool.Texts;
using Spectre.Console;

namespace Plan2025.Tool.Views;

/// <summary>Hits of a search, with the words marked.</summary>
internal static class SearchView
{
    public static void Write(CommandContext context, string heading, TaskSet tasks, string[] words)
    {
        var console = context.Terminal.Console;
        console.MarkupLineInterpolated(TextFormat.Culture, $"[bold]{heading}[/] ({Labels.CountedTasks.Format(context.Language, tasks.Count, Plan.Tasks.Count)})");
        var grid = Columns.Create();
        foreach (var task in tasks.Select(id => Plan.Tasks[id]))
        {
            var matches = Matches.Find(task, words);
            var id = task.ToString();
            foreach (var language in LanguagesOf(context, matches))
            {
                grid.AddRow(new Text(id), WrappedText.Create(task.GetText(language), [.. matches.Where(m => m.Language == language)]));
                id = "";
            }
        }

        console.Write(grid);
    }

    /// <summary>The language asked for where it has a match; else those that have one, or the restored words of a gap.</summary>
    private static Language[] LanguagesOf(CommandContext context, IReadOnlyList<Match> matches)
    {
        var found = matches.Select(m => m.Language).Distinct().ToArray();
        return found.Contains(context.Language) || found.Length == 0 ? [context.Language] : found;
    }
}
