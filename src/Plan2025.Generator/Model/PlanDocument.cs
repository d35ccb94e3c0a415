using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Model;

/// <summary>A whole plan, as its JSON file states it.</summary>
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
    public IEnumerable<SectionEntry> Sections
    {
        get
        {
            foreach (var chapter in Chapters)
            {
                foreach (var section in chapter.Sections)
                {
                    yield return section;
                }
            }
        }
    }

    /// <summary>All tasks, in plan order.</summary>
    public IEnumerable<TaskEntry> Tasks
    {
        get
        {
            foreach (var chapter in Chapters)
            {
                foreach (var task in chapter.AllTasks)
                {
                    yield return task;
                }
            }
        }
    }

    /// <summary>All texts that are there in several languages.</summary>
    public IEnumerable<LocalizedText> Texts =>
    [
        Header.Title, Header.Preamble, Header.LeadRule,
        Header.Notice.Title, Header.Notice.Addressees, Header.Notice.Body, Header.Notice.Signature, Header.Notice.Date,
        .. Expressions.Select(e => e.Title),
        .. AgencyKinds.Select(k => k.Title),
        .. Agencies.Select(a => a.Printed),
        .. Agencies.Select(a => a.FullName),
        .. InstrumentKinds.Select(k => k.Title),
        .. Instruments.Select(i => i.Title),
        .. Chapters.Select(c => c.Title),
        .. Sections.Select(s => s.Title),
        .. Tasks.Select(t => t.Text),
        .. Tasks.Select(t => t.Responsibility.OpenEnded).OfType<LocalizedText>(),
    ];
}

/// <summary>What is said of the plan as a whole.</summary>
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
