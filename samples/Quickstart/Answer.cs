using System;
using System.Linq;
using Plan2025;
using Spectre.Console;

namespace Quickstart;

/// <summary>Answers what somebody asks for by an id, a name or words.</summary>
internal static class Answer
{
    /// <summary>Shows what the question names; otherwise says so, with suggestions.</summary>
    /// <returns>The exit code of the program.</returns>
    public static int To(string question)
    {
        if (PlanTask.TryParse(question, out var task))
        {
            Show(task);
        }
        else if (PlanAgency.TryParse(question, out var agency))
        {
            Show(agency);
        }
        else if (PlanChapter.TryParse(question, out var chapter))
        {
            Show($"Chapter {chapter.Number}: {chapter.Title} ({chapter.GetTitle(Language.English)})", chapter.Tasks);
        }
        else if (PlanSection.TryParse(question, out var section))
        {
            Show($"Section {section.Ordinal} of chapter {(int)section.Chapter}: {section.Title} ({section.GetTitle(Language.English)})", section.Tasks);
        }
        else if (PlanInstrument.TryParse(question, out var instrument))
        {
            Show($"{instrument.Title} ({instrument.GetTitle(Language.English)})", instrument.Tasks);
        }
        else if (Plan.Tasks.Search(question) is { IsEmpty: false } found && question.Length > 0)
        {
            Show($"Tasks whose text contains “{question}”", found);
        }
        else
        {
            return NotFound(question);
        }

        return ExitCode.Success;
    }

    private static void Show(PlanTask task)
    {
        var table = new Table().HideHeaders().Border(TableBorder.None).AddColumns("", "");
        table.AddRow("Task", $"{task} {task.Name}");
        table.AddRow(new Text("Text"), new Text(task.Text));
        table.AddRow(new Text("English"), new Text(task.GetText(Language.English)));
        table.AddRow(new Text("As printed"), new Text(task.GetText(Language.TraditionalChinese)));
        table.AddRow(new Text("Lead"), new Text(Name(task.Lead)));
        table.AddRow(new Text("Participants"), new Text(task.Participants.Length == 0 ? "none" : string.Join('\n', task.Participants.ToArray().Select(Name))));
        table.AddRow(new Text("Clause"), new Text(task.ResponsibilityClause));
        table.AddRow(new Text("Chapter"), new Text($"{(int)task.Chapter}. {Plan.Chapters[task.Chapter].Title}"));
        if (task.Section is { } section)
        {
            table.AddRow(new Text("Section"), new Text($"{Plan.Sections[section].Ordinal}. {Plan.Sections[section].Title}"));
        }

        foreach (var id in task.Instruments)
        {
            table.AddRow(new Text("Names"), new Text($"{Plan.Instruments[id].Title} ({Plan.Instruments[id].GetTitle(Language.English)})"));
        }

        foreach (var hole in task.Lacunae)
        {
            table.AddRow(new Text("Hole"), new Text(hole.IsResolved ? $"{hole.Resolution}: {hole.Evidence}" : hole.Evidence));
        }

        AnsiConsole.Write(table);
    }

    private static void Show(PlanAgency agency)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{agency.Title}[/] {agency.GetFullName(Language.English)}{(agency.Abbreviation is { } a ? " (" + a + ")" : "")}");
        AnsiConsole.MarkupLineInterpolated($"{agency.FullName}; {Plan.AgencyKinds[agency.Kind].GetTitle(Language.English)}; Agency.{agency.Name}");
        AnsiConsole.WriteLine();
        Show($"Leads {agency.LeadTasks.Count}", agency.LeadTasks);
        Show($"Takes part in {agency.ParticipantTasks.Count}", agency.ParticipantTasks);
    }

    private static void Show(string heading, TaskSet tasks)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{heading}[/] ({tasks.Count} of {Plan.TaskCount} tasks)");
        var table = new Table().HideHeaders().Border(TableBorder.None).AddColumns("", "");
        foreach (var id in tasks)
        {
            table.AddRow(new Text(Plan.Tasks[id].ToString()), new Text(Plan.Tasks[id].Text));
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine();
    }

    private static string Name(Agency id) => $"{Plan.Agencies[id].Title} ({Plan.Agencies[id].GetFullName(Language.English)})";

    private static int NotFound(string question)
    {
        Console.Error.WriteLine($"'{question}' is no task (T001 to T{Plan.TaskCount:D3}), agency, chapter, section or instrument, and no task contains it.");
        var near = Suggestions.For(question);
        Console.Error.WriteLine(near.Length > 0
            ? "Did you mean " + string.Join(" or ", near) + "?"
            : "Ask for a task (T045), an agency (CNIPA, 司法部, Ministry of Justice) or words of a text (数据, customs).");
        return ExitCode.NotFound;
    }
}
