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
            .Concat(Tasks.Select(t => t.Responsibility.OpenEnded).OfType<LocalizedText>());
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
    Notice Notice);

/// <summary>The notice with which the plan was issued.</summary>
internal sealed record Notice(
    LocalizedText Title,
    LocalizedText Addressees,
    LocalizedText Body,
    LocalizedText Signature,
    LocalizedText Date);
