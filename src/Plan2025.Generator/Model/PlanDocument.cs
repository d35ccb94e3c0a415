using System;
using System.Collections.Generic;

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
    public EquatableArray<SectionEntry> Sections { get; } = SectionsOf(Chapters);

    /// <summary>All tasks, in plan order.</summary>
    public EquatableArray<TaskEntry> Tasks { get; } = TasksOf(Chapters);

    /// <summary>Hands over all texts that are there in several languages.</summary>
    public void ForEachText(Action<LocalizedText> use)
    {
        var notice = Header.Notice;
        foreach (var text in new[] { Header.Title, Header.Preamble, Header.LeadRule, notice.Title, notice.Addressees, notice.Body, notice.Signature, notice.Date })
        {
            use(text);
        }

        foreach (var expression in Expressions)
        {
            use(expression.Title);
        }

        foreach (var kind in AgencyKinds)
        {
            use(kind.Title);
        }

        foreach (var agency in Agencies)
        {
            use(agency.Printed);
            use(agency.FullName);
        }

        foreach (var kind in InstrumentKinds)
        {
            use(kind.Title);
        }

        foreach (var instrument in Instruments)
        {
            use(instrument.Title);
        }

        foreach (var chapter in Chapters)
        {
            use(chapter.Title);
        }

        foreach (var section in Sections)
        {
            use(section.Title);
        }

        foreach (var task in Tasks)
        {
            use(task.Text);
            if (task.Responsibility.OpenEnded is { } open)
            {
                use(open);
            }
        }
    }

    private static EquatableArray<SectionEntry> SectionsOf(EquatableArray<ChapterEntry> chapters)
    {
        var sections = new List<SectionEntry>();
        foreach (var chapter in chapters)
        {
            sections.AddRange(chapter.Sections);
        }

        return sections;
    }

    private static EquatableArray<TaskEntry> TasksOf(EquatableArray<ChapterEntry> chapters)
    {
        var tasks = new List<TaskEntry>();
        foreach (var chapter in chapters)
        {
            foreach (var section in chapter.Sections)
            {
                tasks.AddRange(section.Tasks);
            }

            tasks.AddRange(chapter.Tasks);
        }

        return tasks;
    }
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
