using System.Linq;
using Plan2025;
using Spectre.Console;

namespace Quickstart;

/// <summary>The plan at a glance.</summary>
internal static class Overview
{
    private const int AgenciesShown = 10;

    public static void Show()
    {
        AnsiConsole.Write(new Rule(Markup.Escape(Plan.Title)).LeftJustified());
        AnsiConsole.WriteLine(Plan.GetTitle(Language.English));
        AnsiConsole.MarkupLineInterpolated(
            $"Issued {Plan.IssuedOn} by {Plan.Agencies[Plan.Issuer].Title}, published {Plan.PublishedOn}. {Plan.TaskCount} tasks, {Plan.ChapterCount} chapters, {Plan.SectionCount} sections, {Plan.AgencyCount} agencies, {Plan.InstrumentCount} instruments. Data version {Plan.DataVersion}.");
        AnsiConsole.WriteLine();

        AnsiConsole.Write(Chapters());
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Leads());
        AnsiConsole.WriteLine();
        AnsiConsole.Write(Holes());
        AnsiConsole.WriteLine();
    }

    private static Tree Chapters()
    {
        var tree = new Tree("Chapters and sections, with their tasks");
        foreach (var chapter in Plan.Chapters)
        {
            var node = tree.AddNode(Heading(chapter.Number, chapter.Tasks.Count, chapter.Title, chapter.GetTitle(Language.English)));
            foreach (var id in chapter.Sections)
            {
                var section = Plan.Sections[id];
                node.AddNode(Heading(section.Ordinal, section.Tasks.Count, section.Title, section.GetTitle(Language.English)));
            }
        }

        return tree;
    }

    private static Markup Heading(int number, int tasks, string title, string english) =>
        Markup.FromInterpolated($"{number}. {title} [grey]{english}[/] [bold]{tasks}[/]");

    private static BarChart Leads()
    {
        var chart = new BarChart().Label("The agencies that lead the most tasks").LeftAlignLabel();
        foreach (var agency in Plan.Agencies.OrderByDescending(a => a.LeadTasks.Count).ThenBy(a => a.Number).Take(AgenciesShown))
        {
            chart.AddItem(agency.Title, agency.LeadTasks.Count, Color.SteelBlue);
        }

        return chart;
    }

    private static Table Holes()
    {
        var table = new Table().Title("Holes: words that the source lost").Border(TableBorder.Rounded)
            .AddColumns("Task", "As printed", "Known to be missing");
        foreach (var task in Plan.Tasks)
        {
            foreach (var hole in task.Lacunae)
            {
                var text = task.GetText(hole.Language);
                table.AddRow(
                    new Text(task.ToString()),
                    Markup.FromInterpolated($"{text[..hole.Position]}[red]▒▒[/]{text[hole.Position..]}"),
                    hole.Resolution is { } words ? new Text(words) : new Text("not known"));
            }
        }

        return table;
    }
}
