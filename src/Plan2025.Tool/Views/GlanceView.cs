using System.Linq;
using Plan2025.Tool.Commands;
using Plan2025.Tool.Texts;
using Spectre.Console;

namespace Plan2025.Tool.Views;

/// <summary>The plan at a glance.</summary>
internal sealed class GlanceView(CommandContext context)
{
    private const int AgenciesShown = 10;

    private readonly Language _language = context.Language;

    public void Write()
    {
        var console = context.Terminal.Console;
        console.MarkupLineInterpolated(TextFormat.Culture, $"[bold]{Plan.GetTitle(_language)}[/]");
        foreach (var language in context.TextLanguages.Where(l => l != _language))
        {
            console.Write(new Text(Plan.GetTitle(language) + "\n"));
        }

        console.Write(WrappedText.Create(Labels.IssuedBy.Format(_language, Plan.IssuedOn, Plan.Issuer.GetTitle(_language), Plan.PublishedOn) + "\n"));
        console.Write(WrappedText.Create(Labels.Counts.Format(
            _language, Plan.Tasks.Count, Plan.Chapters.Count, Plan.Sections.Count, Plan.Agencies.Count, Plan.Instruments.Count, Plan.DataVersion) + "\n"));
        console.WriteLine();
        console.Write(Chapters());
        console.WriteLine();
        console.Write(Leads());
        console.WriteLine();
        console.MarkupLineInterpolated(TextFormat.Culture, $"[bold]{Labels.Gaps.In(_language)}[/]");
        console.Write(Gaps());
        console.WriteLine();
        console.Write(WrappedText.Create(Labels.AskForMore.In(_language) + "\n"));
    }

    private Tree Chapters()
    {
        var tree = new Tree(new Markup("[bold]" + Markup.Escape(Labels.ChaptersAndSections.In(_language)) + "[/]"));
        foreach (var chapter in Plan.Chapters)
        {
            var node = tree.AddNode(Heading(chapter.Number, chapter.GetTitle(_language), chapter.Tasks.Count));
            foreach (var section in chapter.Sections)
            {
                node.AddNode(Heading(section.Ordinal, section.GetTitle(_language), section.Tasks.Count));
            }
        }

        return tree;
    }

    private static Markup Heading(int number, string title, int tasks) => Markup.FromInterpolated(TextFormat.Culture, $"{number}. {title} [bold]{tasks}[/]");

    private BarChart Leads()
    {
        var chart = new BarChart().Label("[bold]" + Markup.Escape(Labels.MostLeads.In(_language)) + "[/]").LeftAlignLabel();
        foreach (var agency in Plan.Agencies.OrderByDescending(a => a.LeadTasks.Count).ThenBy(a => a.Number).Take(AgenciesShown))
        {
            chart.AddItem(agency.Abbreviation is { } name && !_language.IsChinese() ? name : agency.GetTitle(_language), agency.LeadTasks.Count, Color.SteelBlue);
        }

        return chart;
    }

    private Grid Gaps()
    {
        var grid = Columns.Create();
        foreach (var task in Plan.Tasks.Where(t => t.Lacunae.Count > 0))
        {
            var language = task.Lacunae[0].Language;
            var known = task.Lacunae.Select(g => g.Resolution is { } words ? Labels.Restored.Format(_language, words) : Labels.NotKnown.In(_language)).Distinct();
            grid.AddRow(new Text(task.ToString()), WrappedText.Create($"{MarkedText.Create(task, language)} ({TextFormat.Join(_language, known)})"));
        }

        return grid;
    }
}
