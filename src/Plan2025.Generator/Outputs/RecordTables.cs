using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes the tables of relations, one class for each kind of records: who does what, where it is, what it names.</summary>
internal static class RecordTables
{
    public static void Tasks(SourceWriter writer, ResolvedPlan plan)
    {
        var tasks = plan.Tasks;
        using var table = new TableWriter(writer, "TaskTable", "The tasks: one row each, in plan order.");
        table.Constant("Count", tasks.Count);
        table.Constant("IdDigits", plan.IdDigits);
        table.Column("ChapterOf", plan.ChapterOf);
        table.Column("SectionOf", plan.SectionOf);
        table.Column("LeadOf", plan.AgenciesOf.Select(agencies => agencies[0]));
        table.Column("ModeOf", tasks.Select(Mode));
        table.Column("OpenEndingOf", tasks.Select(plan.OpenEnding));
        table.Column("PrintedClauseOf", tasks.Select(plan.PrintedClause));

        table.Starts("Mention", tasks.Select(t => t.Mentions.Count));
        table.Column("MentionInstrument", plan.Mentions.Select(m => plan.Instrument(m.Instrument)));
        table.Column("MentionLanguage", plan.Mentions.Select(m => plan.Language(m.Language)));
        table.Column("MentionAt", plan.Mentions.Select(m => m.Start.Value));
        table.Column("MentionLength", plan.Mentions.Select(m => m.Length.Value));

        table.Starts("Lacuna", tasks.Select(t => t.Lacunae.Count));
        table.Column("LacunaTask", tasks.SelectMany(t => t.Lacunae.Select(_ => t.Number.Value)));
        table.Column("LacunaKindOf", plan.Lacunae.Select(l => l.Kind.Value switch { "lost-link-text" => 1, "illegible" => 2, _ => 3 }));
        table.Column("LacunaLanguage", plan.Lacunae.Select(l => plan.Language(l.Language)));
        table.Column("LacunaAt", plan.Lacunae.Select(l => l.At.Value));
        table.Column("LacunaResolved", plan.Lacunae.Select(l => l.Resolution is null ? 0 : 1));

        table.Rows("Agency", "PlanAgency", plan.Document.Agencies.Count, plan.AgenciesOf);
        table.Rows("Instrument", "PlanInstrument", plan.Document.Instruments.Count, plan.InstrumentsOf);
    }

    public static void Agencies(SourceWriter writer, ResolvedPlan plan)
    {
        var count = plan.Document.Agencies.Count;
        var led = Invert(count, plan.AgenciesOf.Select(agencies => agencies.Take(1)));
        var shared = Invert(count, plan.AgenciesOf.Select(agencies => agencies.Skip(1)));
        using var table = new TableWriter(writer, "AgencyTable", "The agencies, and the tasks of each.");
        table.Constant("Count", count);
        table.Column("KindOf", AgencyKindOf(plan));
        table.Sets("Lead", plan, led);
        table.Sets("Participant", plan, shared);
        table.Union("Task", plan, "Lead", "Participant");
    }

    public static void AgencyKinds(SourceWriter writer, ResolvedPlan plan)
    {
        var count = plan.Document.AgencyKinds.Count;
        var kindOf = AgencyKindOf(plan);
        using var table = new TableWriter(writer, "AgencyKindTable", "The kinds of agencies, with the agencies and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Agency", "PlanAgency", plan.Document.Agencies.Count, Invert(count, kindOf));
        table.Sets("Task", plan, Invert(count, plan.AgenciesOf.Select(agencies => agencies.Select(number => kindOf[number - 1]))));
    }

    public static void Chapters(SourceWriter writer, ResolvedPlan plan)
    {
        var count = plan.Document.Chapters.Count;
        using var table = new TableWriter(writer, "ChapterTable", "The chapters, with the sections and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Section", "PlanSection", plan.Document.Sections.Count, Invert(count, plan.SectionChapters));
        table.Sets("Task", plan, Invert(count, plan.ChapterOf));
    }

    public static void Sections(SourceWriter writer, ResolvedPlan plan)
    {
        var count = plan.Document.Sections.Count;
        using var table = new TableWriter(writer, "SectionTable", "The sections, with the tasks of each.");
        table.Constant("Count", count);
        table.Column("ChapterOf", plan.SectionChapters);
        table.Column("OrdinalOf", plan.Document.Chapters.SelectMany(c => Enumerable.Range(1, c.Sections.Count)));
        table.Sets("Task", plan, Invert(count, plan.SectionOf));
    }

    public static void Instruments(SourceWriter writer, ResolvedPlan plan)
    {
        var count = plan.Document.Instruments.Count;
        using var table = new TableWriter(writer, "InstrumentTable", "The instruments, with the tasks that name each.");
        table.Constant("Count", count);
        table.Column("KindOf", InstrumentKindOf(plan));
        table.Sets("Task", plan, Invert(count, plan.InstrumentsOf));
    }

    public static void InstrumentKinds(SourceWriter writer, ResolvedPlan plan)
    {
        var count = plan.Document.InstrumentKinds.Count;
        var kindOf = InstrumentKindOf(plan);
        using var table = new TableWriter(writer, "InstrumentKindTable", "The kinds of instruments, with the instruments and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Instrument", "PlanInstrument", plan.Document.Instruments.Count, Invert(count, kindOf));
        table.Sets("Task", plan, Invert(count, plan.InstrumentsOf.Select(instruments => instruments.Select(number => kindOf[number - 1]))));
    }

    public static void Modes(SourceWriter writer, ResolvedPlan plan)
    {
        const int Count = 2;
        using var table = new TableWriter(writer, "ResponsibilityModeTable", "The tasks of each mode of responsibility.");
        table.Constant("Count", Count);
        table.Sets("Task", plan, Invert(Count, plan.Tasks.Select(Mode)));
    }

    public static void Languages(SourceWriter writer, ResolvedPlan plan)
    {
        var languages = plan.Document.Expressions;
        using var table = new TableWriter(writer, "LanguageTable", "The languages of the plan.");
        table.Constant("Count", languages.Count);
        table.Column("IsAuthoritative", languages.Select(e => e.IsAuthoritative ? 1 : 0));
        table.Column("IsComplete", languages.Select(e => e.IsComplete ? 1 : 0));
    }

    /// <summary>For each group from 1 to <paramref name="count"/>, the rows that are in it, ascending. A row that has a group twice is in it once.</summary>
    private static int[][] Invert(int count, IEnumerable<IEnumerable<int>> groupsOf)
    {
        var rows = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        var row = 0;
        foreach (var groups in groupsOf)
        {
            row++;
            foreach (var group in groups.Distinct())
            {
                rows[group - 1].Add(row);
            }
        }

        return [.. rows.Select(r => r.ToArray())];
    }

    /// <inheritdoc cref="Invert(int, IEnumerable{IEnumerable{int}})"/>
    /// <param name="count">The number of groups.</param>
    /// <param name="groupOf">For each row, the number of its group, or 0.</param>
    private static int[][] Invert(int count, IEnumerable<int> groupOf) =>
        Invert(count, groupOf.Select(group => group == 0 ? [] : new[] { group }));

    private static int Mode(TaskEntry task) => task.Responsibility.ByDuty ? 2 : 1;

    private static int[] AgencyKindOf(ResolvedPlan plan) => plan.Document.Agencies.ConvertAll(a => plan.AgencyKind(a.Kind));

    private static int[] InstrumentKindOf(ResolvedPlan plan) => plan.Document.Instruments.ConvertAll(i => plan.InstrumentKind(i.Kind));
}
