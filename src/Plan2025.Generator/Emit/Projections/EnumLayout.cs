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
            "PlanTask",
            Array.ConvertAll(plan.Tasks, t => new EnumMember(
                plan.TaskMember(t.Number.Value), t.Number.Value, summary.Of(t), HasUnresolvedLacuna: t.HasUnresolvedLacuna)));
    }

    public static EnumModel Agencies(PlanView plan) => new(
        "Agency",
        "Identifies an agency that the plan makes responsible for tasks, numbered by first appearance.",
        "PlanAgency",
        Members(plan.Document.Agencies, SpellingLayout.Agencies(plan), a => AgencySummary(plan, a)));

    public static EnumModel Instruments(PlanView plan) => new(
        "Instrument",
        "Identifies a law, regulation, rule, policy or treaty that the plan's tasks name, numbered by first appearance.",
        "PlanInstrument",
        Members(
            plan.Document.Instruments,
            SpellingLayout.Instruments(plan),
            i => [[Both(plan, i.Title)], ["Kind: ", Both(plan, plan.Document.InstrumentKinds[plan.InstrumentKind(i.Kind) - 1].Title), "."]]));

    public static EnumModel Chapters(PlanView plan) => new(
        "Chapter",
        "Identifies a chapter of the plan.",
        "PlanChapter",
        Members(
            plan.Document.Chapters,
            SpellingLayout.Chapters(plan),
            c => [["Chapter ", Literal.Of(c.Number.Value), ": ", Both(plan, c.Title), "."], Range(plan, plan.ChapterOf, c.Number.Value)]));

    public static EnumModel Sections(PlanView plan) => new(
        "Section",
        "Identifies a section of the plan, numbered through the whole plan.",
        "PlanSection",
        Members<SectionEntry>(
            plan.Sections,
            SpellingLayout.Sections(plan),
            s => [
                [Both(plan, s.Title), ", a section of chapter ", Literal.Of(plan.SectionChapters[s.Number.Value - 1]), "."],
                Range(plan, plan.SectionOf, s.Number.Value),
            ]));

    public static EnumModel AgencyKinds(PlanView plan) => new(
        "AgencyKind",
        "Says what kind of body an agency is.",
        "PlanAgencyKind",
        Members(plan.Document.AgencyKinds, SpellingLayout.AgencyKinds(plan), k => [[Both(plan, k.Title)]]));

    public static EnumModel InstrumentKinds(PlanView plan) => new(
        "InstrumentKind",
        "Says what kind of instrument an instrument is.",
        "PlanInstrumentKind",
        Members(plan.Document.InstrumentKinds, SpellingLayout.InstrumentKinds(plan), k => [[Both(plan, k.Title)]]));

    public static EnumModel Languages(PlanView plan) => new(
        "Language",
        "Identifies a language in which the plan's texts can be read. The first one is the default.",
        "PlanLanguage",
        plan.Document.Expressions.ConvertAll(e => new EnumMember(
            e.Name.Value,
            e.Number.Value,
            [[Both(plan, e.Title), " (", e.Language.Value, ")."], ["Basis: ", XmlDoc.Of(e.Basis.Value), "."]],
            [e.Language.Value])));

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
        var first = own is null ? "" : XmlDoc.Of(own);
        return other is null || other.Text.Value == own?.Text.Value ? first : string.Concat(first, " (", XmlDoc.Of(other), ")");
    }

    private static EquatableArray<EnumMember> Members<T>(
        EquatableArray<T> entries, NameIndexModel index, Func<T, EquatableArray<Paragraph>> summaryOf)
        where T : INumbered, IEquatable<T>
    {
        var next = 0;
        return entries.ConvertAll(e => new EnumMember(
            e.Name.Value, e.Number.Value, summaryOf(e), index.Others(e.Number.Value, e.Name.Value, ref next)));
    }

    private static EquatableArray<Paragraph> AgencySummary(PlanView plan, AgencyEntry agency)
    {
        var own = agency.DisplayName(plan.DefaultLanguage);
        Paragraph names = agency.Abbreviation is { } abbreviation ? [Both(plan, agency), ", ", XmlDoc.Of(abbreviation.Value)] : [Both(plan, agency)];
        Paragraph kind = ["Kind: ", Both(plan, plan.Document.AgencyKinds[plan.AgencyKind(agency.Kind) - 1].Title), "."];
        return agency.FullName.Find(plan.DefaultLanguage) is { } full && full.Text.Value != own?.Text.Value
            ? [names, ["In full: ", XmlDoc.Of(full), "."], kind]
            : [names, kind];
    }

    /// <summary>Which tasks a chapter or a section has: they follow one another.</summary>
    private static Paragraph Range(PlanView plan, int[] groupOf, int group)
    {
        var first = Array.IndexOf(groupOf, group) + 1;
        var last = Array.LastIndexOf(groupOf, group) + 1;
        return first == 0 ? ["No tasks."]
            : first == last ? ["One task: ", plan.TaskMember(first), "."]
            : [Literal.Of(last - first + 1), " tasks: ", plan.TaskMember(first), " to ", plan.TaskMember(last), "."];
    }
}
