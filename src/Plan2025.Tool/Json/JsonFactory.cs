using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Tool.Checking;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Json;

/// <summary>Turns records of the library into the documents that the tool writes.</summary>
internal static class JsonFactory
{
    public static SourceJson Source => new(
        Plan.Id,
        Plan.DataVersion,
        "No text here is the authoritative one. " + (EnglishText.IsTranslated ? "The English is an unofficial translation. " : "") + "Words that the source lost are listed as gaps and never guessed.");

    public static PlanJson Create() => new(
        Plan.Id,
        Plan.Year,
        Texts(language => Plan.GetTitle(language)),
        Reference(Plan.Issuer),
        Plan.IssuedOn,
        Plan.PublishedOn,
        Plan.DataVersion,
        Plan.SchemaVersion,
        Plan.Tasks.Count,
        Plan.Chapters.Count,
        Plan.Sections.Count,
        Plan.Agencies.Count,
        Plan.Instruments.Count,
        [.. Plan.Languages.Select(l => new LanguageJson(l.Tag, Texts(l.GetTitle), l.Basis, l.IsAuthoritative, l.IsComplete))],
        Texts(Plan.GetPreamble),
        Texts(Plan.GetLeadRule),
        new NoticeJson(
            Texts(Plan.Notice.GetTitle),
            Texts(Plan.Notice.GetAddressees),
            Texts(Plan.Notice.GetBody),
            Texts(Plan.Notice.GetSignature),
            Texts(Plan.Notice.GetDate)));

    public static TaskJson Create(PlanTask task) => new(
        task.ToString(),
        task.Number,
        task.Name,
        Texts(task.GetText),
        Reference(task.Chapter),
        task.Section is { } section ? Reference(section) : null,
        Reference(task.Lead),
        [.. task.Participants.ToArray().Select(Reference)],
        task.Mode.Name,
        task.IsOpenEnded,
        Texts(task.GetResponsibilityClause),
        [.. task.Instruments.ToArray().Select(Reference)],
        [.. task.Lacunae.Select(g => new GapJson(g.Kind.ToString(), g.Language.Tag, g.Position, g.Resolution, g.Evidence))]);

    /// <summary>A task that a search found, with the places of the words in it.</summary>
    public static HitJson Create(PlanTask task, string[] words) => new(
        Create(task),
        [.. Matches.Find(task, words).Select(m => new MatchJson(Plan.Languages[m.Language].Tag, m.Start, m.Length))]);

    public static AgencyJson Create(PlanAgency agency) => new(
        agency.Name,
        agency.Number,
        agency.Abbreviation,
        Texts(agency.GetTitle),
        Texts(agency.GetFullName),
        Reference(agency.Kind),
        Ids(agency.LeadTasks),
        Ids(agency.ParticipantTasks));

    public static ChapterJson Create(PlanChapter chapter) => new(
        chapter.Name,
        chapter.Number,
        Texts(chapter.GetTitle),
        [.. chapter.Sections.ToArray().Select(Reference)],
        Ids(chapter.Tasks));

    public static SectionJson Create(PlanSection section) => new(
        section.Name,
        section.Number,
        section.Ordinal,
        Texts(section.GetTitle),
        Reference(section.Chapter),
        Ids(section.Tasks));

    public static InstrumentJson Create(PlanInstrument instrument) => new(
        instrument.Name,
        instrument.Number,
        Texts(instrument.GetTitle),
        Reference(instrument.Kind),
        Ids(instrument.Tasks));

    /// <summary>The document of any record that <see cref="Names.Find"/> finds.</summary>
    public static object CreateAny(object record) => record switch
    {
        PlanTask task => Create(task),
        PlanAgency agency => Create(agency),
        PlanChapter chapter => Create(chapter),
        PlanSection section => Create(section),
        PlanInstrument instrument => Create(instrument),
        _ => throw new ArgumentException("There is no document for " + record.GetType().Name, nameof(record)),
    };

    public static IReadOnlyList<TaskJson> Create(TaskSet tasks) => [.. tasks.Select(t => Create(Plan.Tasks[t]))];

    public static ExportJson CreateExport(TaskSet tasks) => new(
        Source,
        Create(),
        [.. Plan.Chapters.Select(Create)],
        [.. Plan.Sections.Select(Create)],
        [.. Plan.Agencies.Select(Create)],
        [.. Plan.Instruments.Select(Create)],
        Create(tasks));

    public static CheckJson Create(FileScan scan, IReadOnlyList<CheckFinding> findings, Language language) => new(
        Source,
        scan.FileCount,
        scan.Files.Sum(file => file.References.Count),
        [.. findings.Select(finding => Create(finding, language))],
        [.. scan.Skipped.Select(skipped => new SkippedJson(skipped.File, skipped.Reason.ToString()))]);

    public static FindingJson Create(CheckFinding finding, Language language) => new(
        finding.Rule,
        finding.IsError ? "error" : "warning",
        finding.MessageIn(language),
        finding.Task,
        finding.Location?.File,
        finding.Location?.Line,
        finding.Location?.Column,
        finding.Location?.EndColumn,
        finding.Suggestions);

    private static IReadOnlyList<string> Ids(TaskSet tasks) => [.. tasks.Select(t => t.ToString())];

    private static Dictionary<string, string> Texts(Func<Language, string> read) => Plan.Languages.ToDictionary(l => l.Tag, l => read(l.Id));

    private static ReferenceJson Reference(PlanAgency agency) => new(agency.Name, Texts(agency.GetTitle));

    private static ReferenceJson Reference(PlanAgencyKind kind) => new(kind.Name, Texts(kind.GetTitle));

    private static ReferenceJson Reference(PlanChapter chapter) => new(chapter.Name, Texts(chapter.GetTitle));

    private static ReferenceJson Reference(PlanSection section) => new(section.Name, Texts(section.GetTitle));

    private static ReferenceJson Reference(PlanInstrument instrument) => new(instrument.Name, Texts(instrument.GetTitle));

    private static ReferenceJson Reference(PlanInstrumentKind kind) => new(kind.Name, Texts(kind.GetTitle));
}
