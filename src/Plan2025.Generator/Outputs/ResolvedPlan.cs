using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>A valid document with its ids resolved to numbers: what every output is written from.</summary>
internal sealed class ResolvedPlan : IEquatable<ResolvedPlan>
{
    /// <summary>The namespace of the library where the project gives it no other name.</summary>
    public const string DefaultNamespace = "Plan2025";

    private const int FewestIdDigits = 3;

    private readonly Dictionary<string, int> _languages;
    private readonly Dictionary<string, int> _agencies;
    private readonly Dictionary<string, int> _agencyKinds;
    private readonly Dictionary<string, int> _instruments;
    private readonly Dictionary<string, int> _instrumentKinds;

    /// <param name="document">The document.</param>
    /// <param name="namespace">The namespace of the library.</param>
    public ResolvedPlan(PlanDocument document, string @namespace = DefaultNamespace)
    {
        (Document, Namespace) = (document, @namespace);
        _languages = Numbers(document.Expressions.Select(e => e.Language));
        _agencies = Numbers(document.Agencies.Select(a => a.Id));
        _agencyKinds = Numbers(document.AgencyKinds.Select(k => k.Id));
        _instruments = Numbers(document.Instruments.Select(i => i.Id));
        _instrumentKinds = Numbers(document.InstrumentKinds.Select(k => k.Id));

        Mentions = [.. Tasks.SelectMany(t => t.Mentions)];
        Lacunae = [.. Tasks.SelectMany(t => t.Lacunae)];
        OpenEndings = [.. Tasks.Select(t => t.Responsibility.OpenEnded).OfType<LocalizedText>().Distinct()];
        PrintedClauses = [.. Tasks.Select(t => t.Responsibility.Printed).OfType<LocalizedText>().Distinct()];
        AgenciesOf = [.. Tasks.Select(t => t.Responsibility.Agencies.Value.ConvertAll(Agency))];
        InstrumentsOf = [.. Tasks.Select(t => t.Mentions.Select(m => Instrument(m.Instrument)).Distinct().ToArray())];
        (ChapterOf, SectionOf) = Positions(document);
        SectionChapters = [.. document.Chapters.SelectMany(c => c.Sections.Select(_ => c.Number.Value))];

        DefaultLanguage = document.Expressions[0].Language.Value;
        InternationalLanguage =
            document.Expressions.FirstOrDefault(e => e.Cultures.Any(c => c.Value.Length == 0))?.Language.Value ?? DefaultLanguage;
        IdDigits = Math.Max(FewestIdDigits, Literal.Of(Tasks.Count).Length);
    }

    public PlanDocument Document { get; }

    /// <summary>The namespace of the library.</summary>
    public string Namespace { get; }

    public EquatableArray<TaskEntry> Tasks => Document.Tasks;

    /// <summary>All mentions of instruments, in plan order.</summary>
    public Mention[] Mentions { get; }

    /// <summary>All lacunae, in plan order.</summary>
    public Lacuna[] Lacunae { get; }

    /// <summary>The different phrases that leave a list of agencies open.</summary>
    public LocalizedText[] OpenEndings { get; }

    /// <summary>The different clauses that no pattern gives.</summary>
    public LocalizedText[] PrintedClauses { get; }

    /// <summary>For each task, the numbers of its agencies, the lead first.</summary>
    public int[][] AgenciesOf { get; }

    /// <summary>For each task, the numbers of the instruments that it names in any language, in the order of the mentions.</summary>
    public int[][] InstrumentsOf { get; }

    /// <summary>For each task, the number of its chapter.</summary>
    public int[] ChapterOf { get; }

    /// <summary>For each task, the number of its section, or 0.</summary>
    public int[] SectionOf { get; }

    /// <summary>For each section, the number of its chapter.</summary>
    public int[] SectionChapters { get; }

    /// <summary>The tag of the plan's first language.</summary>
    public string DefaultLanguage { get; }

    /// <summary>The tag of the language for readers who have none of their own: the one that serves every other culture.</summary>
    public string InternationalLanguage { get; }

    /// <summary>How many digits a task id has.</summary>
    public int IdDigits { get; }

    /// <summary>The member of <c>TaskId</c> for a task.</summary>
    public string TaskMember(int number) => "T" + Literal.Of(number).PadLeft(IdDigits, '0');

    public int Language(Located<string> tag) => _languages[tag.Value];

    public int Agency(Located<string> id) => _agencies[id.Value];

    public int AgencyKind(Located<string> id) => _agencyKinds[id.Value];

    public int Instrument(Located<string> id) => _instruments[id.Value];

    public int InstrumentKind(Located<string> id) => _instrumentKinds[id.Value];

    /// <summary>The number of the phrase that leaves the task's list of agencies open, or 0.</summary>
    public int OpenEnding(TaskEntry task) =>
        task.Responsibility.OpenEnded is { } open ? Array.IndexOf(OpenEndings, open) + 1 : 0;

    /// <summary>The number of the clause that no pattern gives, or 0.</summary>
    public int PrintedClause(TaskEntry task) =>
        task.Responsibility.Printed is { } printed ? Array.IndexOf(PrintedClauses, printed) + 1 : 0;

    public bool Equals(ResolvedPlan? other) => other is not null && Namespace == other.Namespace && Document.Equals(other.Document);

    public override bool Equals(object? obj) => Equals(obj as ResolvedPlan);

    public override int GetHashCode() => Document.GetHashCode();

    private static Dictionary<string, int> Numbers(IEnumerable<Located<string>> ids) =>
        ids.Select((id, i) => (Id: id.Value, Number: i + 1)).ToDictionary(p => p.Id, p => p.Number, StringComparer.Ordinal);

    /// <summary>For each task, the numbers of its chapter and of its section.</summary>
    private static (int[] ChapterOf, int[] SectionOf) Positions(PlanDocument document)
    {
        var (chapterOf, sectionOf) = (new List<int>(), new List<int>());
        foreach (var chapter in document.Chapters)
        {
            foreach (var section in chapter.Sections)
            {
                sectionOf.AddRange(section.Tasks.Select(_ => section.Number.Value));
            }

            sectionOf.AddRange(chapter.Tasks.Select(_ => 0));
            chapterOf.AddRange(Enumerable.Repeat(chapter.Number.Value, sectionOf.Count - chapterOf.Count));
        }

        return ([.. chapterOf], [.. sectionOf]);
    }
}
