using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>What the tooltip of a task says.</summary>
internal static class TaskSummary
{
    public static EquatableArray<string> Of(PlanView plan, TaskEntry task)
    {
        var number = Literal.Of(task.Number.Value);
        var lines = new List<string> { $"{number}. {task.Text[plan.DefaultLanguage]}" };
        if (plan.InternationalLanguage != plan.DefaultLanguage && task.Text[plan.InternationalLanguage] is { } translated)
        {
            lines.Add(translated);
        }

        lines.Add(Agencies(plan, task));
        lines.Add(Place(plan, task));
        lines.AddRange(task.Lacunae.Select(lacuna => Hole(plan, lacuna)).Distinct());
        return lines;
    }

    private static string Agencies(PlanView plan, TaskEntry task)
    {
        var names = task.Responsibility.Agencies.Value
            .Select(id => EnumLayout.Both(plan, plan.AgencyEntry(id)))
            .ToArray();
        var line = "Lead: " + names[0] + ".";
        if (names.Length > 1)
        {
            line += " Participants: " + string.Join(", ", names.Skip(1)) + ".";
        }

        if (task.Responsibility.OpenEnded is not null)
        {
            line += " The list is open: others not named take part.";
        }

        return task.Responsibility.ByDuty ? line + " Each within its own duties." : line;
    }

    private static string Place(PlanView plan, TaskEntry task)
    {
        var index = task.Number.Value - 1;
        var chapter = plan.Document.Chapters[plan.ChapterOf[index] - 1];
        var place = $"Chapter {Literal.Of(chapter.Number.Value)}, {EnumLayout.Both(plan, chapter.Title)}";
        return plan.SectionOf[index] is > 0 and var section
            ? $"{place}; section {EnumLayout.Both(plan, plan.Sections[section - 1].Title)}."
            : place + ".";
    }

    private static string Hole(PlanView plan, Lacuna lacuna)
    {
        if (lacuna.Resolution is null)
        {
            return "Warning: words are missing here in the source, and what they were is not known.";
        }

        var language = plan.Document.Expressions.First(e => e.Language.Value == lacuna.Language.Value);
        return $"Note: the source in {language.Title[plan.InternationalLanguage] ?? language.Language.Value} lacks words here; they were restored from other evidence.";
    }
}
