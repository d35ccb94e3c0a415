using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>What the tooltip of an enum's member says: paragraphs of XML.</summary>
internal static class Descriptions
{
    public static string[] Of(ResolvedPlan plan, INumbered entry) => entry switch
    {
        TaskEntry task => [.. Task(plan, task)],
        AgencyEntry agency => [.. Agency(plan, agency)],
        ChapterEntry chapter =>
        [
            $"Chapter {chapter.Number.Value}: {XmlDoc.Both(plan, chapter.Title)}.",
            Range(plan, plan.ChapterOf, chapter.Number.Value),
        ],
        SectionEntry section =>
        [
            $"{XmlDoc.Both(plan, section.Title)}, a section of chapter {plan.SectionChapters[section.Number.Value - 1]}.",
            Range(plan, plan.SectionOf, section.Number.Value),
        ],
        InstrumentEntry instrument =>
        [
            XmlDoc.Both(plan, instrument.Title),
            $"Kind: {XmlDoc.Both(plan, plan.Document.InstrumentKinds[plan.InstrumentKind(instrument.Kind) - 1].Title)}.",
        ],
        Expression language =>
        [
            $"{XmlDoc.Both(plan, language.Title)} ({language.Language.Value}).",
            $"Basis: {XmlDoc.Escape(language.Basis.Value)}.",
        ],
        Kind kind => [XmlDoc.Both(plan, kind.Title)],
        _ => throw new ArgumentException(entry.GetType().Name, nameof(entry)),
    };

    private static IEnumerable<string> Task(ResolvedPlan plan, TaskEntry task)
    {
        yield return $"{task.Number.Value}. {XmlDoc.Escape(task.Text[plan.DefaultLanguage]!)}";
        if (plan.InternationalLanguage != plan.DefaultLanguage && task.Text[plan.InternationalLanguage] is { } translated)
        {
            yield return XmlDoc.Escape(translated);
        }

        var index = task.Number.Value - 1;
        var agencies = plan.AgenciesOf[index].Select(number => XmlDoc.Both(plan, plan.Document.Agencies[number - 1])).ToArray();
        yield return "Lead: " + agencies[0]
            + (agencies.Length > 1 ? ". Participants: " + string.Join(", ", agencies.Skip(1)) : "")
            + "."
            + (task.Responsibility.OpenEnded is null ? "" : " The list is open: others not named take part.")
            + (task.Responsibility.ByDuty ? " Each within its own duties." : "");

        var (chapter, section) = (plan.ChapterOf[index], plan.SectionOf[index]);
        yield return $"Chapter {chapter}, {XmlDoc.Both(plan, plan.Document.Chapters[chapter - 1].Title)}"
            + (section > 0 ? $"; section {XmlDoc.Both(plan, plan.Document.Sections[section - 1].Title)}." : ".");

        foreach (var note in task.Lacunae.Select(lacuna => Lacuna(plan, lacuna)).Distinct())
        {
            yield return note;
        }
    }

    private static string Lacuna(ResolvedPlan plan, Lacuna lacuna)
    {
        if (lacuna.Resolution is null)
        {
            return "Warning: words are missing here in the source, and what they were is not known.";
        }

        var language = plan.Document.Expressions[plan.Language(lacuna.Language) - 1];
        var title = language.Title[plan.InternationalLanguage] is { } text ? XmlDoc.Escape(text) : language.Language.Value;
        return $"Note: the source in {title} lacks words here; they were restored from other evidence.";
    }

    private static IEnumerable<string> Agency(ResolvedPlan plan, AgencyEntry agency)
    {
        yield return XmlDoc.Both(plan, agency) + (agency.Abbreviation is { } abbreviation ? ", " + XmlDoc.Escape(abbreviation.Value) : "");
        if (agency.FullName[plan.DefaultLanguage] is { } full && full != agency.DisplayName(plan.DefaultLanguage)?.Text.Value)
        {
            yield return $"In full: {XmlDoc.Escape(full)}.";
        }

        yield return $"Kind: {XmlDoc.Both(plan, plan.Document.AgencyKinds[plan.AgencyKind(agency.Kind) - 1].Title)}.";
    }

    /// <summary>Which tasks a chapter or a section has: they follow one another.</summary>
    private static string Range(ResolvedPlan plan, int[] groupOf, int group)
    {
        var first = Array.IndexOf(groupOf, group) + 1;
        var last = Array.LastIndexOf(groupOf, group) + 1;
        return first == 0 ? "No tasks."
            : first == last ? $"One task: {plan.TaskMember(first)}."
            : $"{last - first + 1} tasks: {plan.TaskMember(first)} to {plan.TaskMember(last)}.";
    }
}
