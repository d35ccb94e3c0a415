using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Model;

/// <summary>A whole plan, as its document says it.</summary>
internal sealed record PlanDocument(
    Located<string> SchemaVersion,
    Located<string> DataVersion,
    PlanHeader Header,
    EquatableArray<Expression> Expressions,
    EquatableArray<Kind> AgencyKinds,
    EquatableArray<AgencyEntry> Agencies,
    EquatableArray<Kind> InstrumentKinds,
    EquatableArray<InstrumentEntry> Instruments,
    EquatableArray<ChapterEntry> Chapters,
    EquatableArray<Located<string>> SourceIds,
    EquatableArray<Erratum> Errata)
{
    /// <summary>All sections, in plan order.</summary>
    public EquatableArray<SectionEntry> Sections { get; } = Chapters.SelectMany(c => c.Sections).ToArray();

    /// <summary>All tasks, in plan order.</summary>
    public EquatableArray<TaskEntry> Tasks { get; } =
        Chapters.SelectMany(c => c.Sections.SelectMany(s => s.Tasks).Concat(c.Tasks)).ToArray();

    /// <summary>Whether the document has no chapters: its one chapter is implied.</summary>
    public bool IsWithoutChapters { get; init; }

    /// <summary>What is printed and is no task, heading or part of the notice.</summary>
    public IEnumerable<LocalizedText> Paragraphs() => Header.Opening
        .Concat(Chapters.SelectMany(c => c.Paragraphs))
        .Concat(Sections.SelectMany(s => s.Paragraphs))
        .Concat(Tasks.SelectMany(t => t.Paragraphs))
        .Concat(Header.Closing);

    /// <summary>All texts that are in several languages.</summary>
    public IEnumerable<LocalizedText> Texts()
    {
        var notice = Header.Notice;
        return new[] { Header.Title, Header.Preamble, Header.LeadRule, notice.Title, notice.Addressees, notice.Body, notice.Signature, notice.Date }
            .Concat(Expressions.Select(e => e.Title))
            .Concat(AgencyKinds.Select(k => k.Title))
            .Concat(Agencies.SelectMany(a => new[] { a.Printed, a.FullName }))
            .Concat(InstrumentKinds.Select(k => k.Title))
            .Concat(Instruments.Select(i => i.Title))
            .Concat(Chapters.Select(c => c.Title))
            .Concat(Sections.Select(s => s.Title))
            .Concat(Tasks.Select(t => t.Text))
            .Concat(Tasks.SelectMany(t => new[] { t.Responsibility.OpenEnded, t.Responsibility.Printed, t.Title, t.Deadline }.OfType<LocalizedText>()))
            .Concat(Paragraphs());
    }
}

/// <summary>The plan as a whole.</summary>
internal sealed record PlanHeader(
    Located<string> Id,
    Located<int> Year,
    Located<string> Issuer,
    Located<string> IssuedOn,
    Located<string> PublishedOn,
    LocalizedText Title,
    LocalizedText Preamble,
    LocalizedText LeadRule,
    Notice Notice)
{
    /// <summary>The number of the document, such as <c>国发〔2019〕3号</c>. From schema 1.1.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>What is printed before the title and is no part of the notice. From schema 1.1.</summary>
    public EquatableArray<LocalizedText> Opening { get; init; }

    /// <summary>What is printed at the end, after the signature. From schema 1.1.</summary>
    public EquatableArray<LocalizedText> Closing { get; init; }
}

/// <summary>The notice with which the plan was issued.</summary>
internal sealed record Notice(
    LocalizedText Title,
    LocalizedText Addressees,
    LocalizedText Body,
    LocalizedText Signature,
    LocalizedText Date);
