using System;
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
        table.Column("LeadOf", plan.LeadOf);
        table.Column("ModeOf", Array.ConvertAll(tasks, ModeOf));
        table.Column("OpenEndingOf", Array.ConvertAll(tasks, plan.OpenEnding));
        table.Rows("Agency", "Agency", plan.Document.Agencies.Count, plan.AgenciesOf);
        table.Rows("Instrument", "Instrument", plan.Document.Instruments.Count, plan.InstrumentsOf);

        table.Starts("Mention", Array.ConvertAll(tasks, t => t.Mentions.Count));
        table.Column("MentionInstrument", plan.MentionedInstruments);
        table.Column("MentionLanguage", Array.ConvertAll(plan.Mentions, m => plan.Language(m.Language)));
        table.Column("MentionAt", Array.ConvertAll(plan.Mentions, m => m.Start.Value));
        table.Column("MentionLength", Array.ConvertAll(plan.Mentions, m => m.Length.Value));

        table.Starts("Lacuna", Array.ConvertAll(tasks, t => t.Lacunae.Count));
        table.Column("LacunaTask", LacunaTasks(tasks));
        table.Column("LacunaKindOf", Array.ConvertAll(plan.Lacunae, l => LacunaKindNumber(l.Kind.Value)));
        table.Column("LacunaLanguage", Array.ConvertAll(plan.Lacunae, l => plan.Language(l.Language)));
        table.Column("LacunaAt", Array.ConvertAll(plan.Lacunae, l => l.At.Value));
        table.Column("LacunaResolved", Array.ConvertAll(plan.Lacunae, l => l.Resolution is null ? 0 : 1));
        return table.ToModel();
    }

    public static TaskWordsModel TaskWords(PlanView plan) => new(plan.Tasks.Length);

    public static TableModel Agencies(PlanView plan)
    {
        var count = plan.Document.Agencies.Count;
        var table = new TableBuilder(plan, "AgencyTable", "The agencies, and the tasks of each.");
        table.Constant("Count", count);
        table.Column("KindOf", AgencyKindOf(plan));
        table.Tasks("Lead", count, plan.AgenciesOf, count: 1);
        table.Tasks("Participant", count, plan.AgenciesOf, first: 1);
        table.Union("Task", "Lead", "Participant", count, plan.AgenciesOf);
        return table.ToModel();
    }

    public static TableModel AgencyKinds(PlanView plan)
    {
        var count = plan.Document.AgencyKinds.Count;
        var kindOf = AgencyKindOf(plan);
        var table = new TableBuilder(plan, "AgencyKindTable", "The kinds of agencies, with the agencies and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Agency", "Agency", plan.Document.Agencies.Count, RowGroups.Of(count, kindOf));
        table.TaskSets("Task", count, GroupsOf(plan.AgenciesOf, kindOf));
        return table.ToModel();
    }

    public static TableModel Chapters(PlanView plan)
    {
        var count = plan.Document.Chapters.Count;
        var table = new TableBuilder(plan, "ChapterTable", "The chapters, with the sections and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Section", "Section", plan.Sections.Length, RowGroups.Of(count, plan.SectionChapters));
        table.TaskSets("Task", count, plan.ChapterOf);
        return table.ToModel();
    }

    public static TableModel Sections(PlanView plan)
    {
        var count = plan.Sections.Length;
        var table = new TableBuilder(plan, "SectionTable", "The sections, with the tasks of each.");
        table.Constant("Count", count);
        table.Column("ChapterOf", plan.SectionChapters);
        table.Column("OrdinalOf", plan.Document.Chapters.SelectMany(c => Enumerable.Range(1, c.Sections.Count)).ToArray());
        table.TaskSets("Task", count, plan.SectionOf);
        return table.ToModel();
    }

    public static TableModel Instruments(PlanView plan)
    {
        var count = plan.Document.Instruments.Count;
        var table = new TableBuilder(plan, "InstrumentTable", "The instruments, with the tasks that name each.");
        table.Constant("Count", count);
        table.Column("KindOf", InstrumentKindOf(plan));
        table.TaskSets("Task", count, plan.InstrumentsOf);
        return table.ToModel();
    }

    public static TableModel InstrumentKinds(PlanView plan)
    {
        var count = plan.Document.InstrumentKinds.Count;
        var kindOf = InstrumentKindOf(plan);
        var table = new TableBuilder(plan, "InstrumentKindTable", "The kinds of instruments, with the instruments and tasks of each.");
        table.Constant("Count", count);
        table.Rows("Instrument", "Instrument", plan.Document.Instruments.Count, RowGroups.Of(count, kindOf));
        table.TaskSets("Task", count, GroupsOf(plan.InstrumentsOf, kindOf));
        return table.ToModel();
    }

    public static TableModel Modes(PlanView plan)
    {
        var table = new TableBuilder(plan, "ModeTable", "The tasks of each mode of responsibility.");
        table.Constant("Count", 2);
        table.TaskSets("Task", 2, Array.ConvertAll(plan.Tasks, ModeOf));
        return table.ToModel();
    }

    public static TableModel Languages(PlanView plan)
    {
        var expressions = plan.Document.Expressions;
        var table = new TableBuilder(plan, "LanguageTable", "The languages of the plan.");
        table.Constant("Count", expressions.Count);
        table.Column("IsAuthoritative", expressions.ConvertAll(e => e.IsAuthoritative ? 1 : 0));
        table.Column("IsComplete", expressions.ConvertAll(e => e.IsComplete ? 1 : 0));

        // Which characters the searched texts have, so that a search can leave out a language that has not all of its own.
        var searched = expressions.ConvertAll(e => new SearchedCharacters(plan.TextsIn(e)));
        table.Column("LastCharOf", Array.ConvertAll(searched, s => (int)s.Last));
        table.Column("AsciiOf", searched.SelectMany(s => s.Ascii).ToArray());
        return table.ToModel();
    }

    /// <summary>For each lacuna, the number of its task.</summary>
    private static int[] LacunaTasks(TaskEntry[] tasks)
    {
        var numbers = new List<int>();
        foreach (var task in tasks)
        {
            foreach (var _ in task.Lacunae)
            {
                numbers.Add(task.Number.Value);
            }
        }

        return [.. numbers];
    }

    private static int ModeOf(TaskEntry task) => task.Responsibility.ByDuty ? 2 : 1;

    private static int[] AgencyKindOf(PlanView plan) => plan.Document.Agencies.ConvertAll(a => plan.AgencyKind(a.Kind));

    private static int[] InstrumentKindOf(PlanView plan) => plan.Document.Instruments.ConvertAll(i => plan.InstrumentKind(i.Kind));

    /// <summary>For each row, the groups of its members.</summary>
    private static int[][] GroupsOf(int[][] membersOf, int[] groupOf) =>
        Array.ConvertAll(membersOf, members => Array.ConvertAll(members, member => groupOf[member - 1]));

    private static int LacunaKindNumber(string kind) => kind switch
    {
        "lost-link-text" => 1,
        "illegible" => 2,
        _ => 3,
    };
}
