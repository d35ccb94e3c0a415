using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>What the tooltip of a task says.</summary>
internal sealed class TaskSummary(PlanView plan)
{
    private readonly string[] _agencies = [.. plan.Document.Agencies.Select(a => EnumLayout.Both(plan, a))];
    private readonly string[] _chapters =
        [.. plan.Document.Chapters.Select(c => $"Chapter {Literal.Of(c.Number.Value)}, {EnumLayout.Both(plan, c.Title)}")];

    private readonly string[] _sections = [.. plan.Sections.Select(s => $"; section {EnumLayout.Both(plan, s.Title)}.")];

    public EquatableArray<string> Of(TaskEntry task)
    {
        var number = Literal.Of(task.Number.Value);
        var lines = new List<string> { $"{number}. {task.Text[plan.DefaultLanguage]}" };
        if (plan.InternationalLanguage != plan.DefaultLanguage && task.Text[plan.InternationalLanguage] is { } translated)
        {
            lines.Add(translated);
        }

        lines.Add(Agencies(task));
        lines.Add(Place(task));
        lines.AddRange(task.Lacunae.Select(Hole).Distinct());
        return lines;
    }

    private string Agencies(TaskEntry task)
    {
        var names = task.Responsibility.Agencies.Value
            .Select(id => _agencies[plan.Agency(id) - 1])
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

    private string Place(TaskEntry task)
    {
        var index = task.Number.Value - 1;
        var section = plan.SectionOf[index];
        return _chapters[plan.ChapterOf[index] - 1] + (section > 0 ? _sections[section - 1] : ".");
    }

    private string Hole(Lacuna lacuna)
    {
        if (lacuna.Resolution is null)
        {
            return "Warning: words are missing here in the source, and what they were is not known.";
        }

        var language = plan.Document.Expressions.First(e => e.Language.Value == lacuna.Language.Value);
        return $"Note: the source in {language.Title[plan.InternationalLanguage] ?? language.Language.Value} lacks words here; they were restored from other evidence.";
    }
}
