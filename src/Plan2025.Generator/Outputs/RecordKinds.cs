using System.Collections.Generic;

namespace Plan2025.Generator.Outputs;

/// <summary>The kinds of records. What differs between them by a name is written from this table.</summary>
internal static class RecordKinds
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new("TaskId", RecordTables.Tasks)
        {
            Name = "Task",
            Summary = plan => $"Identifies a task of the plan: {plan.TaskMember(1)} to {plan.TaskMember(plan.Tasks.Count)}. The value is the task's number in the plan and never changes.",
            Entries = plan => plan.Tasks,
        },
        new("Chapter", RecordTables.Chapters)
        {
            Summary = _ => "Identifies a chapter of the plan.",
            Entries = plan => plan.Document.Chapters,
            Lookup = "Finds a chapter by member name or title.",
        },
        new("Section", RecordTables.Sections)
        {
            Summary = _ => "Identifies a section of the plan, numbered through the whole plan.",
            Entries = plan => plan.Document.Sections,
            Lookup = "Finds a section by member name or title.",
        },
        new("Agency", RecordTables.Agencies)
        {
            Summary = _ => "Identifies an agency that the plan makes responsible for tasks, numbered by first appearance.",
            Entries = plan => plan.Document.Agencies,
            Lookup = "Finds an agency by member name, abbreviation, printed name, full name or alias.",
        },
        new("AgencyKind", RecordTables.AgencyKinds)
        {
            Summary = _ => "Says what kind of body an agency is.",
            Entries = plan => plan.Document.AgencyKinds,
            Lookup = "Finds a kind of agency by member name or title.",
        },
        new("Instrument", RecordTables.Instruments)
        {
            Summary = _ => "Identifies a law, regulation, rule, policy or treaty that the plan's tasks name, numbered by first appearance.",
            Entries = plan => plan.Document.Instruments,
            Lookup = "Finds an instrument by member name, title or alias.",
        },
        new("InstrumentKind", RecordTables.InstrumentKinds)
        {
            Summary = _ => "Says what kind of instrument an instrument is.",
            Entries = plan => plan.Document.InstrumentKinds,
            Lookup = "Finds a kind of instrument by member name or title.",
        },
        new("Language", RecordTables.Languages)
        {
            Summary = _ => "Identifies a language in which the plan's texts can be read. The first one is the default.",
            Entries = plan => plan.Document.Expressions,
            Lookup = "Finds a language by member name or tag.",
        },
        new("ResponsibilityMode", RecordTables.Modes) { Name = "Mode" },
    ];
}
