using System;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The enums, with what a person wants to see in a tooltip.</summary>
internal static class EnumLayout
{
    public static EnumModel TaskIds(PlanView plan)
    {
        var summary = new TaskSummary(plan);
        return new EnumModel(
            "TaskId",
            $"Identifies a task of the plan: T{new string('0', plan.IdDigits - 1)}1 to {plan.TaskMember(plan.Tasks.Length)}. The value is the task's number in the plan and never changes.",
            Array.ConvertAll(plan.Tasks, t => new EnumMember(plan.TaskMember(t.Number.Value), t.Number.Value, t.HasUnresolvedLacuna)),
            default,
            (writer, i) => summary.Write(writer, plan.Tasks[i]));
    }

    public static EnumModel Agencies(PlanView plan) => Of(
        "Agency",
        "Identifies an agency that the plan makes responsible for tasks, numbered by first appearance.",
        plan.Document.Agencies,
        SpellingLayout.Agencies(plan),
        (writer, agency) => WriteSummary(writer, plan, agency));

    public static EnumModel Instruments(PlanView plan) => Of(
        "Instrument",
        "Identifies a law, regulation, rule, policy or treaty that the plan's tasks name, numbered by first appearance.",
        plan.Document.Instruments,
        SpellingLayout.Instruments(plan),
        (writer, instrument) =>
        {
            var kind = plan.Document.InstrumentKinds[plan.InstrumentKind(instrument.Kind) - 1];
            XmlDoc.BeginSummary(writer);
            XmlDoc.Paragraph(writer, Both(plan, instrument.Title));
            writer.Line($"/// <para>Kind: {Both(plan, kind.Title)}.</para>");
            XmlDoc.EndSummary(writer);
        });

    public static EnumModel Chapters(PlanView plan) => Of(
        "Chapter",
        "Identifies a chapter of the plan.",
        plan.Document.Chapters,
        SpellingLayout.Chapters(plan),
        (writer, chapter) =>
        {
            XmlDoc.BeginSummary(writer);
            writer.Line($"/// <para>Chapter {chapter.Number.Value}: {Both(plan, chapter.Title)}.</para>");
            XmlDoc.Paragraph(writer, Range(plan, plan.ChapterOf, chapter.Number.Value));
            XmlDoc.EndSummary(writer);
        });

    public static EnumModel Sections(PlanView plan) => Of<SectionEntry>(
        "Section",
        "Identifies a section of the plan, numbered through the whole plan.",
        plan.Sections,
        SpellingLayout.Sections(plan),
        (writer, section) =>
        {
            XmlDoc.BeginSummary(writer);
            writer.Line($"/// <para>{Both(plan, section.Title)}, a section of chapter {plan.SectionChapters[section.Number.Value - 1]}.</para>");
            XmlDoc.Paragraph(writer, Range(plan, plan.SectionOf, section.Number.Value));
            XmlDoc.EndSummary(writer);
        });

    public static EnumModel AgencyKinds(PlanView plan) => Of(
        "AgencyKind",
        "Says what kind of body an agency is.",
        plan.Document.AgencyKinds,
        SpellingLayout.AgencyKinds(plan),
        (writer, kind) => XmlDoc.Summary(writer, Both(plan, kind.Title)));

    public static EnumModel InstrumentKinds(PlanView plan) => Of(
        "InstrumentKind",
        "Says what kind of instrument an instrument is.",
        plan.Document.InstrumentKinds,
        SpellingLayout.InstrumentKinds(plan),
        (writer, kind) => XmlDoc.Summary(writer, Both(plan, kind.Title)));

    public static EnumModel Languages(PlanView plan) => Of(
        "Language",
        "Identifies a language in which the plan's texts can be read. The first one is the default.",
        plan.Document.Expressions,
        SpellingLayout.Languages(plan),
        (writer, language) =>
        {
            XmlDoc.BeginSummary(writer);
            writer.Line($"/// <para>{Both(plan, language.Title)} ({language.Language.Value}).</para>");
            writer.Line($"/// <para>Basis: {XmlDoc.Of(language.Basis.Value)}.</para>");
            XmlDoc.EndSummary(writer);
        });

    public static KnownTasksModel KnownTasks(PlanView plan) =>
        new(Array.ConvertAll(plan.Tasks, t => new KnownTask(t.Name.Value, plan.TaskMember(t.Number.Value))));

    /// <summary>A text in the plan's language, with the international reading in brackets, as XML.</summary>
    public static string Both(PlanView plan, LocalizedText text) =>
        Both(text.Find(plan.DefaultLanguage), text.Find(plan.InternationalLanguage));

    /// <inheritdoc cref="Both(PlanView, LocalizedText)"/>
    public static string Both(PlanView plan, AgencyEntry agency) =>
        Both(agency.DisplayName(plan.DefaultLanguage), agency.FullName.Find(plan.InternationalLanguage));

    private static string Both(LanguageText? own, LanguageText? other)
    {
        var first = own is { } text ? XmlDoc.Of(text) : "";
        return other is { } reading && reading.Text.Value != own?.Text.Value ? string.Concat(first, " (", XmlDoc.Of(reading), ")") : first;
    }

    private static EnumModel Of<T>(
        string name, string summary, EquatableArray<T> entries, NameIndexModel index, Action<SourceWriter, T> writeSummary)
        where T : INumbered, IEquatable<T> => new(
            name,
            summary,
            entries.ConvertAll(e => new EnumMember(e.Name.Value, e.Number.Value)),
            index.Spellings,
            (writer, i) => writeSummary(writer, entries[i]));

    private static void WriteSummary(SourceWriter writer, PlanView plan, AgencyEntry agency)
    {
        var own = agency.DisplayName(plan.DefaultLanguage);
        var names = Both(plan, agency);
        XmlDoc.BeginSummary(writer);
        if (agency.Abbreviation is { } abbreviation)
        {
            writer.Line($"/// <para>{names}, {XmlDoc.Of(abbreviation.Value)}</para>");
        }
        else
        {
            XmlDoc.Paragraph(writer, names);
        }

        if (agency.FullName.Find(plan.DefaultLanguage) is { } full && full.Text.Value != own?.Text.Value)
        {
            writer.Line($"/// <para>In full: {XmlDoc.Of(full)}.</para>");
        }

        writer.Line($"/// <para>Kind: {Both(plan, plan.Document.AgencyKinds[plan.AgencyKind(agency.Kind) - 1].Title)}.</para>");
        XmlDoc.EndSummary(writer);
    }

    /// <summary>Which tasks a chapter or a section has: they follow one another.</summary>
    private static string Range(PlanView plan, int[] groupOf, int group)
    {
        var first = Array.IndexOf(groupOf, group) + 1;
        var last = Array.LastIndexOf(groupOf, group) + 1;
        return first == 0 ? "No tasks."
            : first == last ? $"One task: {plan.TaskMember(first)}."
            : $"{Literal.Of(last - first + 1)} tasks: {plan.TaskMember(first)} to {plan.TaskMember(last)}.";
    }
}
