using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>The tables of relations: who does what, where it stands, what it names.</summary>
internal static class TableLayout
{
    public static TableModel Tasks(PlanView plan)
    {
        var tasks = plan.Tasks;
        var table = new TableBuilder(plan, "TaskTable", "The tasks: one row each, in plan order.");
        table.Constant("Count", tasks.Length);
        table.Constant("IdDigits", plan.IdDigits);
        table.Column("ChapterOf", plan.ChapterOf);
        table.Column("SectionOf", plan.SectionOf);
        table.Column("LeadOf", plan.AgenciesOf.Select(a => a[0]));
        table.Column("ModeOf", tasks.Select(ModeOf));
        table.Column("OpenEndingOf", tasks.Select(plan.OpenEnding));
        table.Rows("Agency", "Agency", plan.Document.Agencies.Count, plan.AgenciesOf);
        table.Rows("Instrument", "Instrument", plan.Document.Instruments.Count, plan.InstrumentsOf);

        var mentions = tasks.SelectMany(t => t.Mentions).ToArray();
        table.Starts("Mention", tasks.Select(t => t.Mentions.Count));
        table.Column("MentionInstrument", mentions.Select(m => plan.Instrument(m.Instrument)));
        table.Column("MentionLanguage", mentions.Select(m => plan.Language(m.Language)));
        table.Column("MentionAt", mentions.Select(m => m.Start.Value));
        table.Column("MentionLength", mentions.Select(m => m.Length.Value));

        var lacunae = plan.Resolutions;
        table.Starts("Lacuna", tasks.Select(t => t.Lacunae.Count));
        table.Column("LacunaTask", tasks.SelectMany(t => t.Lacunae.Select(_ => t.Number.Value)));
        table.Column("LacunaKindOf", lacunae.Select(l => LacunaKindNumber(l.Kind.Value)));
        table.Column("LacunaLanguage", lacunae.Select(l => plan.Language(l.Language)));
        table.Column("LacunaAt", lacunae.Select(l => l.At.Value));
        table.Column("LacunaResolved", lacunae.Select(l => l.Resolution is null ? 0 : 1));
        return table.ToModel();
    }

    public static TaskWordsModel TaskWords(PlanView plan) => new(plan.Tasks.Length);

    public static TableModel Agencies(PlanView plan)
    {
        var count = plan.Document.Agencies.Count;
        var table = new TableBuilder(plan, "AgencyTable", "The agencies, and the tasks of each.");
        table.Constant("Count", count);
        table.Column("KindOf", plan.Document.Agencies.Select(a => plan.AgencyKind(a.Kind)));
        table.Tasks("Lead", count, row => plan.AgenciesOf[row].Take(1));
        table.Tasks("Participant", count, row => plan.AgenciesOf[row].Skip(1));
        table.Union("Task", "Lead", "Participant", count, row => plan.AgenciesOf[row]);
        return table.ToModel();
    }

    public static TableModel AgencyKinds(PlanView plan)
    {
        var count = plan.Document.AgencyKinds.Count;
        var kindOf = plan.Document.Agencies.Select(a => plan.AgencyKind(a.Kind)).ToArray();
        var table = new TableBuilder(plan, "AgencyKindTable", "The kinds of agencies, with the agencies and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Agency", "Agency", plan.Document.Agencies.Count, Members(count, kindOf));
        table.TaskSets("Task", count, row => plan.AgenciesOf[row].Select(a => kindOf[a - 1]));
        return table.ToModel();
    }

    public static TableModel Chapters(PlanView plan)
    {
        var count = plan.Document.Chapters.Count;
        var table = new TableBuilder(plan, "ChapterTable", "The chapters, with the sections and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Section", "Section", plan.Sections.Length, Members(count, plan.SectionChapters));
        table.TaskSets("Task", count, row => [plan.ChapterOf[row]]);
        return table.ToModel();
    }

    public static TableModel Sections(PlanView plan)
    {
        var count = plan.Sections.Length;
        var table = new TableBuilder(plan, "SectionTable", "The sections, with the tasks of each.");
        table.Constant("Count", count);
        table.Column("ChapterOf", plan.SectionChapters);
        table.Column("OrdinalOf", plan.Document.Chapters.SelectMany(c => Enumerable.Range(1, c.Sections.Count)));
        table.TaskSets("Task", count, row => plan.SectionOf[row] is > 0 and var section ? [section] : []);
        return table.ToModel();
    }

    public static TableModel Instruments(PlanView plan)
    {
        var count = plan.Document.Instruments.Count;
        var table = new TableBuilder(plan, "InstrumentTable", "The instruments, with the tasks that name each.");
        table.Constant("Count", count);
        table.Column("KindOf", plan.Document.Instruments.Select(i => plan.InstrumentKind(i.Kind)));
        table.TaskSets("Task", count, row => plan.InstrumentsOf[row]);
        return table.ToModel();
    }

    public static TableModel InstrumentKinds(PlanView plan)
    {
        var count = plan.Document.InstrumentKinds.Count;
        var kindOf = plan.Document.Instruments.Select(i => plan.InstrumentKind(i.Kind)).ToArray();
        var table = new TableBuilder(plan, "InstrumentKindTable", "The kinds of instruments, with the instruments and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Instrument", "Instrument", plan.Document.Instruments.Count, Members(count, kindOf));
        table.TaskSets("Task", count, row => plan.InstrumentsOf[row].Select(i => kindOf[i - 1]));
        return table.ToModel();
    }

    public static TableModel Modes(PlanView plan)
    {
        var table = new TableBuilder(plan, "ModeTable", "The tasks of each mode of responsibility.");
        table.Constant("Count", 2);
        table.TaskSets("Task", 2, row => [ModeOf(plan.Tasks[row])]);
        return table.ToModel();
    }

    public static TableModel Languages(PlanView plan)
    {
        var expressions = plan.Document.Expressions;
        var table = new TableBuilder(plan, "LanguageTable", "The languages of the plan.");
        table.Constant("Count", expressions.Count);
        table.Column("IsAuthoritative", expressions.Select(e => e.IsAuthoritative ? 1 : 0));
        table.Column("IsComplete", expressions.Select(e => e.IsComplete ? 1 : 0));

        // Which characters the searched texts have, so that a search can leave out a language that has not all of its own.
        var searched = expressions.Select(e => new SearchedCharacters(TextLayout.Searched(plan, e))).ToArray();
        table.Column("LastCharOf", searched.Select(s => (int)s.Last));
        table.Column("AsciiOf", searched.SelectMany(s => s.Ascii));
        return table.ToModel();
    }

    private static int ModeOf(TaskEntry task) => task.Responsibility.ByDuty ? 2 : 1;

    /// <summary>For each of <paramref name="count"/> groups, the numbers of those that belong to it.</summary>
    private static IEnumerable<IEnumerable<int>> Members(int count, int[] groupOf) =>
        Enumerable.Range(1, count).Select(
            group => Enumerable.Range(1, groupOf.Length).Where(number => groupOf[number - 1] == group));

    private static int LacunaKindNumber(string kind) => kind switch
    {
        "lost-link-text" => 1,
        "illegible" => 2,
        _ => 3,
    };
}
