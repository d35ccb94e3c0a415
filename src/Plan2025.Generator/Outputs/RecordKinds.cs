using System.Collections.Generic;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>The kinds of records. What differs between them by a name is written from this table.</summary>
internal static class RecordKinds
{
    /// <summary>The modes of responsibility, which are the same in every plan.</summary>
    private static readonly IReadOnlyList<INumbered> s_modes = [new Mode(1, "Plain"), new Mode(2, "ByDuty")];

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new("TaskId", "task", "tasks", plan => plan.Tasks, RecordTables.Tasks)
        {
            Name = "Task",
            EnumSummary = plan => $"Identifies a task of the plan: {plan.TaskMember(1)} to {plan.TaskMember(plan.Tasks.Count)}. The value is the task's number in the plan and never changes.",
            Spellings = "A task's id such as <c>T045</c> or <c>t045</c>, or its number such as <c>45</c>",
            Expected = """TaskIdText.Create(1) + " to " + TaskIdText.Create(Count) + ", or a number from 1 to " + Count.ToString(global::System.Globalization.CultureInfo.InvariantCulture)""",
            MemberNameNote = ", such as <c>T045</c>",
            NameSummary = "The task's name in code, as in <see cref=\"KnownTasks\"/>: its meaning in two to seven English words",
            TitleSummary = null,
            TitleNoun = "the task's text",
        },
        new("Chapter", "chapter", "chapters", plan => plan.Document.Chapters, RecordTables.Chapters)
        {
            EnumSummary = _ => "Identifies a chapter of the plan.",
            SpellingTableSummary = "Finds a chapter by member name or title.",
            Spellings = "A chapter's member name, or its title in any language, letter for letter",
            Expected = Literal.Of("a chapter's member name or title, letter for letter"),
            TitleSummary = "The title, without its number",
        },
        new("Section", "section", "sections", plan => plan.Document.Sections, RecordTables.Sections)
        {
            EnumSummary = _ => "Identifies a section of the plan, numbered through the whole plan.",
            SpellingTableSummary = "Finds a section by member name or title.",
            Spellings = "A section's member name, or its title in any language, letter for letter",
            Expected = Literal.Of("a section's member name or title, letter for letter"),
            TitleSummary = "The title, without its number",
        },
        new("Agency", "agency", "agencies", plan => plan.Document.Agencies, RecordTables.Agencies)
        {
            EnumSummary = _ => "Identifies an agency that the plan makes responsible for tasks, numbered by first appearance.",
            SpellingTableSummary = "Finds an agency by member name, abbreviation, printed name, full name or alias.",
            Spellings = "An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter",
            Expected = Literal.Of("an agency's member name, abbreviation, printed name, full name or alias, letter for letter"),
            TitleSummary = "The name as the plan prints it",
            TitleNote = ", or the full name where the plan is not printed in the language",
            TitleNoun = "the printed name",
        },
        new("AgencyKind", "kind of agency", "kinds of agencies", plan => plan.Document.AgencyKinds, RecordTables.AgencyKinds)
        {
            EnumSummary = _ => "Says what kind of body an agency is.",
            SpellingTableSummary = "Finds a kind of agency by member name or title.",
            Spellings = "A member name, or a title in any language, letter for letter",
            Expected = Literal.Of("the member name or title of a kind of agency, letter for letter"),
        },
        new("Instrument", "instrument", "instruments", plan => plan.Document.Instruments, RecordTables.Instruments)
        {
            EnumSummary = _ => "Identifies a law, regulation, rule, policy or treaty that the plan's tasks name, numbered by first appearance.",
            SpellingTableSummary = "Finds an instrument by member name, title or alias.",
            Spellings = "An instrument's member name, its title in any language or an alias, letter for letter",
            Expected = Literal.Of("an instrument's member name, title or alias, letter for letter"),
            TitleSummary = "The title, without title marks",
        },
        new("InstrumentKind", "kind of instrument", "kinds of instruments", plan => plan.Document.InstrumentKinds, RecordTables.InstrumentKinds)
        {
            EnumSummary = _ => "Says what kind of instrument an instrument is.",
            SpellingTableSummary = "Finds a kind of instrument by member name or title.",
            Spellings = "A member name, or a title in any language, letter for letter",
            Expected = Literal.Of("the member name or title of a kind of instrument, letter for letter"),
        },
        new("Language", "language", "languages", plan => plan.Document.Expressions, RecordTables.Languages)
        {
            EnumSummary = _ => "Identifies a language in which the plan's texts can be read. The first one is the default.",
            SpellingTableSummary = "Finds a language by member name or tag.",
            Spellings = "A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter",
            Expected = Literal.Of("a language's member name or tag, letter for letter"),
            TitleSummary = "The language's name",
            TitleNoun = "the language's name",
        },
        new("ResponsibilityMode", "mode", "modes", _ => s_modes, RecordTables.Modes)
        {
            SpellingTableSummary = "Finds a mode of responsibility by member name.",
            Spellings = "A member name, letter for letter",
            Expected = Literal.Of("Plain or ByDuty"),
            TitleSummary = null,
            TitleNoun = null,
        },
    ];

    private sealed class Mode(int number, string name) : INumbered
    {
        public Located<int> Number { get; } = new(number, default);

        public Located<string> Name { get; } = new(name, default);
    }
}
