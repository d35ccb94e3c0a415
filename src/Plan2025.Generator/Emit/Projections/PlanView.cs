using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>A valid document with its ids resolved; what every projection starts from.</summary>
internal sealed class PlanView : IEquatable<PlanView>
{
    private readonly Dictionary<string, int> _languages;
    private readonly Dictionary<string, int> _agencies;
    private readonly Dictionary<string, int> _agencyKinds;
    private readonly Dictionary<string, int> _instruments;
    private readonly Dictionary<string, int> _instrumentKinds;
    private readonly string[] _taskMembers;
    private readonly ConcurrentDictionary<int, LanguageTexts> _texts = new();
    private (string Sort, TextPiece[] Texts)[]? _names;

    public PlanView(PlanDocument document)
    {
        Document = document;
        Tasks = document.Tasks.AsSpan().ToArray();
        Sections = document.Sections.AsSpan().ToArray();
        Mentions = Flatten(Tasks, t => t.Mentions);
        Lacunae = Flatten(Tasks, t => t.Lacunae);
        _languages = Numbers(document.Expressions, e => e.Language);
        _agencies = Numbers(document.Agencies, a => a.Id);
        _agencyKinds = Numbers(document.AgencyKinds, k => k.Id);
        _instruments = Numbers(document.Instruments, i => i.Id);
        _instrumentKinds = Numbers(document.InstrumentKinds, k => k.Id);
        OpenEndings = DistinctOpenEndings(Tasks);

        AgenciesOf = Array.ConvertAll(Tasks, t => t.Responsibility.Agencies.Value.ConvertAll(Agency));
        LeadOf = Array.ConvertAll(AgenciesOf, a => a[0]);
        MentionedInstruments = Array.ConvertAll(Mentions, m => Instrument(m.Instrument));
        InstrumentsOf = Array.ConvertAll(Tasks, t => Distinct(t.Mentions));

        ChapterOf = new int[Tasks.Length];
        SectionOf = new int[Tasks.Length];
        Place();
        SectionChapters = [.. document.Chapters.SelectMany(c => c.Sections.Select(_ => c.Number.Value))];

        DefaultLanguage = document.Expressions[0].Language.Value;
        InternationalLanguage =
            document.Expressions.FirstOrDefault(e => e.Cultures.Any(c => c.Value.Length == 0))?.Language.Value ?? DefaultLanguage;
        IdDigits = Math.Max(3, Literal.Of(Tasks.Length).Length);
        _taskMembers = Array.ConvertAll(Tasks, t => "T" + Literal.Of(t.Number.Value).PadLeft(IdDigits, '0'));
    }

    public PlanDocument Document { get; }

    public TaskEntry[] Tasks { get; }

    public SectionEntry[] Sections { get; }

    /// <summary>For each task, the number of its chapter.</summary>
    public int[] ChapterOf { get; }

    /// <summary>For each task, the number of its section, or 0.</summary>
    public int[] SectionOf { get; }

    /// <summary>For each section, the number of its chapter.</summary>
    public int[] SectionChapters { get; }

    /// <summary>The different phrases that leave a list of agencies open.</summary>
    public LocalizedText[] OpenEndings { get; }

    /// <summary>All mentions, in plan order.</summary>
    public Mention[] Mentions { get; }

    /// <summary>For each mention, the number of its instrument.</summary>
    public int[] MentionedInstruments { get; }

    /// <summary>All lacunae, in plan order.</summary>
    public Lacuna[] Lacunae { get; }

    /// <summary>For each task, the numbers of its agencies, the lead first.</summary>
    public int[][] AgenciesOf { get; }

    /// <summary>For each task, the number of its lead agency.</summary>
    public int[] LeadOf { get; }

    /// <summary>For each task, the instruments that it names in any language, in the order of the mentions.</summary>
    public int[][] InstrumentsOf { get; }

    /// <summary>The spellings by which each sort of member is found, as far as they have been asked for: enums show them, too.</summary>
    public ConcurrentDictionary<string, NameIndexModel> Spellings { get; } = new(StringComparer.Ordinal);

    /// <summary>What needs no translation, sort by sort.</summary>
    public (string Sort, TextPiece[] Texts)[] Names => _names ??= NameLayout.Of(this);

    /// <summary>All texts in a language.</summary>
    public LanguageTexts TextsIn(Expression language) =>
        _texts.GetOrAdd(language.Number.Value, _ => new LanguageTexts(this, language));

    /// <summary>How many digits a task id has.</summary>
    public int IdDigits { get; }

    public string DefaultLanguage { get; }

    /// <summary>The language of readers for whom there is none of their own: the one that serves every other culture.</summary>
    public string InternationalLanguage { get; }

    public string TaskMember(int number) => _taskMembers[number - 1];

    public int Language(Located<string> language) => _languages[language.Value];

    public int Agency(Located<string> id) => _agencies[id.Value];

    public int AgencyKind(Located<string> id) => _agencyKinds[id.Value];

    public int Instrument(Located<string> id) => _instruments[id.Value];

    public int InstrumentKind(Located<string> id) => _instrumentKinds[id.Value];

    public AgencyEntry AgencyEntry(Located<string> id) => Document.Agencies[Agency(id) - 1];

    /// <summary>The number of the phrase that leaves the task's list open, or 0.</summary>
    public int OpenEnding(TaskEntry task) =>
        task.Responsibility.OpenEnded is { } open ? Array.IndexOf(OpenEndings, open) + 1 : 0;

    public bool Equals(PlanView? other) => other is not null && Document.Equals(other.Document);

    public override bool Equals(object? obj) => Equals(obj as PlanView);

    public override int GetHashCode() => Document.GetHashCode();

    private void Place()
    {
        var task = 0;
        var section = 0;
        foreach (var chapter in Document.Chapters)
        {
            foreach (var entry in chapter.Sections)
            {
                section++;
                foreach (var _ in entry.Tasks)
                {
                    ChapterOf[task] = chapter.Number.Value;
                    SectionOf[task++] = section;
                }
            }

            foreach (var _ in chapter.Tasks)
            {
                ChapterOf[task++] = chapter.Number.Value;
            }
        }
    }

    private static Dictionary<string, int> Numbers<T>(EquatableArray<T> entries, Func<T, Located<string>> id)
        where T : IEquatable<T>
    {
        var numbers = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            numbers[id(entries[i]).Value] = i + 1;
        }

        return numbers;
    }

    /// <summary>The numbers of the instruments that are mentioned, each once.</summary>
    private int[] Distinct(EquatableArray<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            return [];
        }

        var distinct = new int[mentions.Count];
        var count = 0;
        foreach (var mention in mentions)
        {
            var instrument = Instrument(mention.Instrument);
            if (Array.IndexOf(distinct, instrument, 0, count) < 0)
            {
                distinct[count++] = instrument;
            }
        }

        Array.Resize(ref distinct, count);
        return distinct;
    }

    /// <summary>What all owners have, one after the other.</summary>
    private static T[] Flatten<TOwner, T>(TOwner[] owners, Func<TOwner, EquatableArray<T>> itemsOf)
        where T : IEquatable<T>
    {
        var items = new List<T>();
        foreach (var owner in owners)
        {
            foreach (var item in itemsOf(owner))
            {
                items.Add(item);
            }
        }

        return [.. items];
    }

    private static LocalizedText[] DistinctOpenEndings(TaskEntry[] tasks)
    {
        var distinct = new List<LocalizedText>();
        foreach (var task in tasks)
        {
            if (task.Responsibility.OpenEnded is { } text && !distinct.Contains(text))
            {
                distinct.Add(text);
            }
        }

        return [.. distinct];
    }
}
