using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>What the tooltip of a task says.</summary>
internal sealed class TaskSummary(PlanView plan)
{
    private readonly string[] _agencies = plan.Document.Agencies.ConvertAll(a => EnumLayout.Both(plan, a));
    private readonly string[] _chapters = plan.Document.Chapters.ConvertAll(c => EnumLayout.Both(plan, c.Title));
    private readonly string[] _sections = System.Array.ConvertAll(plan.Sections, s => EnumLayout.Both(plan, s.Title));

    public void Write(SourceWriter writer, TaskEntry task)
    {
        XmlDoc.BeginSummary(writer);
        writer.Line($"/// <para>{task.Number.Value}. {XmlDoc.Of(task.Text.Find(plan.DefaultLanguage)!.Value)}</para>");
        if (plan.InternationalLanguage != plan.DefaultLanguage && task.Text.Find(plan.InternationalLanguage) is { } translated)
        {
            XmlDoc.Paragraph(writer, XmlDoc.Of(translated));
        }

        var index = task.Number.Value - 1;
        WriteAgencies(writer, task, plan.AgenciesOf[index]);
        WritePlace(writer, plan.ChapterOf[index], plan.SectionOf[index]);
        if (task.Lacunae.Count > 0)
        {
            foreach (var hole in task.Lacunae.Select(Hole).Distinct())
            {
                XmlDoc.Paragraph(writer, hole);
            }
        }

        XmlDoc.EndSummary(writer);
    }

    private void WriteAgencies(SourceWriter writer, TaskEntry task, int[] agencies)
    {
        writer.Begin().Append("/// <para>");
        for (var i = 0; i < agencies.Length; i++)
        {
            writer.Append(i switch { 0 => "Lead: ", 1 => ". Participants: ", _ => ", " }).Append(_agencies[agencies[i] - 1]);
        }

        writer.Append(".");
        if (task.Responsibility.OpenEnded is not null)
        {
            writer.Append(" The list is open: others not named take part.");
        }

        if (task.Responsibility.ByDuty)
        {
            writer.Append(" Each within its own duties.");
        }

        writer.Append("</para>").End();
    }

    private void WritePlace(SourceWriter writer, int chapter, int section)
    {
        if (section > 0)
        {
            writer.Line($"/// <para>Chapter {chapter}, {_chapters[chapter - 1]}; section {_sections[section - 1]}.</para>");
        }
        else
        {
            writer.Line($"/// <para>Chapter {chapter}, {_chapters[chapter - 1]}.</para>");
        }
    }

    private string Hole(Lacuna lacuna)
    {
        if (lacuna.Resolution is null)
        {
            return "Warning: words are missing here in the source, and what they were is not known.";
        }

        var language = plan.Document.Expressions[plan.Language(lacuna.Language) - 1];
        var title = language.Title.Find(plan.InternationalLanguage) is { } text ? XmlDoc.Of(text) : language.Language.Value;
        return $"Note: the source in {title} lacks words here; they were restored from other evidence.";
    }
}
