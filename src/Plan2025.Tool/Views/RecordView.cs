using System;
using System.Linq;
using Plan2025.Tool.Commands;
using Plan2025.Tool.Texts;
using Spectre.Console;

namespace Plan2025.Tool.Views;

/// <summary>One record with all that the plan says of it.</summary>
internal sealed class RecordView(CommandContext context)
{
    private readonly Language _language = context.Language;
    private readonly IAnsiConsole _console = context.Terminal.Console;

    public void Write(object record)
    {
        switch (record)
        {
            case PlanTask task:
                Write(task);
                break;
            case PlanAgency agency:
                Write(agency);
                break;
            case PlanChapter chapter:
                Title($"{Labels.Chapter.In(_language)} {chapter.Number}", chapter.GetTitle);
                Sections(chapter);
                TaskLines.Write(context, Labels.Tasks.In(_language), chapter.Tasks);
                break;
            case PlanSection section:
                Title($"{Labels.Section.In(_language)} {section.Ordinal}", section.GetTitle);
                TaskLines.Write(context, Labels.Tasks.In(_language), section.Tasks);
                break;
            case PlanInstrument instrument:
                Title(instrument.Kind.GetTitle(_language), l => TextFormat.Title(l, instrument.GetTitle(l)));
                TaskLines.Write(context, Labels.Tasks.In(_language), instrument.Tasks);
                break;
            default:
                throw new ArgumentException("There is no view of " + record.GetType().Name, nameof(record));
        }
    }

    private void Write(PlanTask task)
    {
        var grid = Columns.Create();
        Add(grid, Labels.Task, $"{task} {task.Name}");
        foreach (var language in context.TextLanguages)
        {
            grid.AddRow(new Text(Plan.Languages[language].GetTitle(_language)), WrappedText.Create(MarkedText.Create(task, language)));
        }

        Add(grid, Labels.Lead, task.Lead.GetTitle(_language));
        var participants = TextFormat.Join(_language, task.Participants.ToArray().Select(a => a.GetTitle(_language)));
        Add(grid, Labels.Participants, participants.Length == 0 ? Labels.None.In(_language) : participants);
        var mode = Labels.Of(task.Mode.Id).In(_language);
        Add(grid, Labels.Responsibility, task.IsOpenEnded ? TextFormat.Join(_language, [mode, Labels.OpenEnded.In(_language)]) : mode);
        Add(grid, Labels.Clause, task.GetResponsibilityClause(_language));
        var chapter = task.Chapter;
        Add(grid, Labels.Chapter, $"{chapter.Number}. {chapter.GetTitle(_language)}");
        if (task.Section is { } section)
        {
            Add(grid, Labels.Section, $"{section.Ordinal}. {section.GetTitle(_language)}");
        }

        if (task.Instruments.Length > 0)
        {
            Add(grid, Labels.Instruments, TextFormat.Join(_language, task.Instruments.ToArray().Select(i => TextFormat.Title(_language, i.GetTitle(_language)))));
        }

        foreach (var gap in task.Lacunae)
        {
            Add(grid, Labels.Gap, gap.Resolution is { } words ? Labels.Restored.Format(_language, words) : Labels.NotKnown.In(_language));
            Add(grid, Labels.Evidence, gap.Evidence);
        }

        _console.Write(grid);
        if (context.TextLanguages.Any(EnglishText.IsTranslation))
        {
            context.Terminal.Output.WriteLine(Labels.Unofficial.In(_language));
        }
    }

    private void Write(PlanAgency agency)
    {
        Title(agency.Abbreviation ?? agency.Name, agency.GetTitle);
        var grid = Columns.Create();
        Add(grid, Labels.FullName, agency.GetFullName(_language));
        Add(grid, Labels.Kind, agency.Kind.GetTitle(_language));
        Add(grid, Labels.Name, "Agency." + agency.Name);
        _console.Write(grid);
        TaskLines.Write(context, Labels.Leads.In(_language), agency.LeadTasks);
        TaskLines.Write(context, Labels.TakesPart.In(_language), agency.ParticipantTasks);
    }

    private void Title(string before, Func<Language, string> title)
    {
        _console.MarkupLineInterpolated(TextFormat.Culture, $"{before} [bold]{title(_language)}[/]");
        foreach (var language in context.TextLanguages.Where(l => l != _language))
        {
            context.Terminal.Output.WriteLine(title(language));
        }
    }

    private void Sections(PlanChapter chapter)
    {
        var grid = Columns.Create();
        foreach (var section in chapter.Sections)
        {
            grid.AddRow(new Text($"{Labels.Section.In(_language)} {section.Ordinal}"), new Text($"{section.GetTitle(_language)} ({section.Tasks.Count})"));
        }

        _console.Write(grid);
    }

    private void Add(Grid grid, Label label, string text) => grid.AddRow(new Text(label.In(_language), new Style(decoration: Decoration.Bold)), WrappedText.Create(text));
}
