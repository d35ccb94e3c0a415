using System;
using System.Collections.Generic;
using System.Linq;
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
            [
                $"Identifies a task of the plan: T{new string('0', plan.IdDigits - 1)}1 to {plan.TaskMember(plan.Tasks.Length)}. The value is the task's number in the plan and never changes.",
            ],
            "PlanTask",
            plan.Tasks.Select(t => new EnumMember(
                plan.TaskMember(t.Number.Value),
                t.Number.Value,
                summary.Of(t),
                HasUnresolvedLacuna: t.Lacunae.Any(l => l.Resolution is null))).ToArray());
    }

    public static EnumModel Agencies(PlanView plan) => new(
        "Agency",
        ["Identifies an agency that the plan makes responsible for tasks, numbered by first appearance."],
        "PlanAgency",
        Members(plan.Document.Agencies, SpellingLayout.Agencies(plan), a => AgencySummary(plan, a)));

    public static EnumModel Instruments(PlanView plan) => new(
        "Instrument",
        ["Identifies a law, regulation, rule, policy or treaty that the plan's tasks name, numbered by first appearance."],
        "PlanInstrument",
        Members(
            plan.Document.Instruments,
            SpellingLayout.Instruments(plan),
            i => [Both(plan, i.Title), "Kind: " + Both(plan, plan.Document.InstrumentKinds[plan.InstrumentKind(i.Kind) - 1].Title) + "."]));

    public static EnumModel Chapters(PlanView plan) => new(
        "Chapter",
        ["Identifies a chapter of the plan."],
        "PlanChapter",
        Members(
            plan.Document.Chapters,
            SpellingLayout.Chapters(plan),
            c => [$"Chapter {Literal.Of(c.Number.Value)}: {Both(plan, c.Title)}.", Range(plan, c.AllTasks)]));

    public static EnumModel Sections(PlanView plan) => new(
        "Section",
        ["Identifies a section of the plan, numbered through the whole plan."],
        "PlanSection",
        Members(
            plan.Sections,
            SpellingLayout.Sections(plan),
            s => [$"{Both(plan, s.Title)}, a section of chapter {Literal.Of(plan.SectionChapters[s.Number.Value - 1])}.", Range(plan, s.Tasks)]));

    public static EnumModel AgencyKinds(PlanView plan) => new(
        "AgencyKind",
        ["Says what kind of body an agency is."],
        "PlanAgencyKind",
        Members(plan.Document.AgencyKinds, SpellingLayout.AgencyKinds(plan), k => [Both(plan, k.Title)]));

    public static EnumModel InstrumentKinds(PlanView plan) => new(
        "InstrumentKind",
        ["Says what kind of instrument an instrument is."],
        "PlanInstrumentKind",
        Members(plan.Document.InstrumentKinds, SpellingLayout.InstrumentKinds(plan), k => [Both(plan, k.Title)]));

    public static EnumModel Languages(PlanView plan) => new(
        "Language",
        ["Identifies a language in which the plan's texts can be read. The first one is the default."],
        "PlanLanguage",
        plan.Document.Expressions.Select(e => new EnumMember(
            e.Name.Value,
            e.Number.Value,
            [$"{Both(plan, e.Title)} ({e.Language.Value}).", "Basis: " + e.Basis.Value + "."],
            [e.Language.Value])).ToArray());

    public static KnownTasksModel KnownTasks(PlanView plan) =>
        new(plan.Tasks.Select(t => new KnownTask(t.Name.Value, plan.TaskMember(t.Number.Value))).ToArray());

    /// <summary>A text in the plan's language, with the international reading in brackets.</summary>
    public static string Both(PlanView plan, LocalizedText text)
    {
        var own = text[plan.DefaultLanguage] ?? "";
        var other = text[plan.InternationalLanguage];
        return other is null || other == own ? own : $"{own} ({other})";
    }

    public static string Both(PlanView plan, AgencyEntry agency)
    {
        var own = agency.DisplayName(plan.DefaultLanguage) ?? "";
        var other = agency.FullName[plan.InternationalLanguage];
        return other is null || other == own ? own : $"{own} ({other})";
    }

    private static EquatableArray<EnumMember> Members<T>(
        IEnumerable<T> entries, NameIndexModel spellings, Func<T, EquatableArray<string>> summaryOf)
        where T : INumbered
    {
        var spellingsOf = spellings.ByNumber();
        return entries.Select(e => new EnumMember(
            e.Name.Value,
            e.Number.Value,
            summaryOf(e),
            spellingsOf[e.Number.Value].Where(s => s != e.Name.Value).ToArray())).ToArray();
    }

    private static EquatableArray<string> AgencySummary(PlanView plan, AgencyEntry agency)
    {
        var names = new List<string> { Both(plan, agency) };
        if (agency.Abbreviation is { } abbreviation)
        {
            names[0] += ", " + abbreviation.Value;
        }

        if (agency.FullName[plan.DefaultLanguage] is { } full && full != agency.DisplayName(plan.DefaultLanguage))
        {
            names.Add("In full: " + full + ".");
        }

        names.Add("Kind: " + Both(plan, plan.Document.AgencyKinds[plan.AgencyKind(agency.Kind) - 1].Title) + ".");
        return names;
    }

    private static string Range(PlanView plan, IEnumerable<TaskEntry> tasks)
    {
        var numbers = tasks.Select(t => t.Number.Value).ToArray();
        return numbers.Length switch
        {
            0 => "No tasks.",
            1 => $"One task: {plan.TaskMember(numbers[0])}.",
            _ => $"{Literal.Of(numbers.Length)} tasks: {plan.TaskMember(numbers[0])} to {plan.TaskMember(numbers[numbers.Length - 1])}.",
        };
    }
}
