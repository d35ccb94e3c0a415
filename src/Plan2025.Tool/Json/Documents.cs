using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Plan2025.Tool.Json;

// The JSON that the tool writes, for `--json`, `export json` and the MCP server alike. plan2025.schema.json describes it.
// Texts are given in every language, by language tag.

/// <summary>What the answer is taken from.</summary>
internal sealed record SourceJson(string Plan, string DataVersion, string Note);

/// <summary>Something that has a record of its own.</summary>
internal sealed record ReferenceJson(string Id, IReadOnlyDictionary<string, string> Title);

internal sealed record GapJson(string Kind, string Language, int Position, string? Resolution, string Evidence);

internal sealed record TaskJson(
    string Id,
    int Number,
    string Name,
    IReadOnlyDictionary<string, string> Text,
    ReferenceJson Chapter,
    ReferenceJson? Section,
    ReferenceJson Lead,
    IReadOnlyList<ReferenceJson> Participants,
    string Mode,
    bool IsOpenEnded,
    IReadOnlyDictionary<string, string> ResponsibilityClause,
    IReadOnlyList<ReferenceJson> Instruments,
    IReadOnlyList<GapJson> Gaps)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "task";
}

internal sealed record AgencyJson(
    string Id,
    int Number,
    string? Abbreviation,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> FullName,
    ReferenceJson Kind,
    IReadOnlyList<string> LeadTasks,
    IReadOnlyList<string> ParticipantTasks)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "agency";
}

internal sealed record ChapterJson(
    string Id,
    int Number,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyList<ReferenceJson> Sections,
    IReadOnlyList<string> Tasks)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "chapter";
}

internal sealed record SectionJson(
    string Id,
    int Number,
    int Ordinal,
    IReadOnlyDictionary<string, string> Title,
    ReferenceJson Chapter,
    IReadOnlyList<string> Tasks)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "section";
}

internal sealed record InstrumentJson(
    string Id,
    int Number,
    IReadOnlyDictionary<string, string> Title,
    ReferenceJson Kind,
    IReadOnlyList<string> Tasks)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "instrument";
}

internal sealed record LanguageJson(string Tag, IReadOnlyDictionary<string, string> Title, string Basis, bool IsAuthoritative, bool IsComplete);

internal sealed record NoticeJson(
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyDictionary<string, string> Addressees,
    IReadOnlyDictionary<string, string> Body,
    IReadOnlyDictionary<string, string> Signature,
    IReadOnlyDictionary<string, string> Date);

/// <summary>The plan as a whole.</summary>
internal sealed record PlanJson(
    string Id,
    int Year,
    IReadOnlyDictionary<string, string> Title,
    ReferenceJson Issuer,
    string IssuedOn,
    string PublishedOn,
    string DataVersion,
    string SchemaVersion,
    int TaskCount,
    int ChapterCount,
    int SectionCount,
    int AgencyCount,
    int InstrumentCount,
    IReadOnlyList<LanguageJson> Languages,
    IReadOnlyDictionary<string, string> Preamble,
    IReadOnlyDictionary<string, string> LeadRule,
    NoticeJson Notice)
{
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "plan";
}

/// <summary>An occurrence of a word, in UTF-16 code units from the start of the text.</summary>
internal sealed record MatchJson(string Language, int Start, int Length);

internal sealed record HitJson(TaskJson Task, IReadOnlyList<MatchJson> Matches);

/// <summary><c>plan2025 --json</c>.</summary>
internal sealed record GlanceJson(SourceJson Source, PlanJson Plan, IReadOnlyList<ChapterJson> Chapters);

/// <summary><c>show --json</c>: a record for each name asked for.</summary>
internal sealed record ShowJson(SourceJson Source, IReadOnlyList<object> Records);

/// <summary><c>list --json</c>.</summary>
internal sealed record ListJson(SourceJson Source, string Expression, IReadOnlyList<TaskJson> Tasks);

/// <summary><c>search --json</c>.</summary>
internal sealed record SearchJson(SourceJson Source, IReadOnlyList<string> Words, IReadOnlyList<HitJson> Hits);

/// <summary><c>export json</c>: everything.</summary>
internal sealed record ExportJson(
    SourceJson Source,
    PlanJson Plan,
    IReadOnlyList<ChapterJson> Chapters,
    IReadOnlyList<SectionJson> Sections,
    IReadOnlyList<AgencyJson> Agencies,
    IReadOnlyList<InstrumentJson> Instruments,
    IReadOnlyList<TaskJson> Tasks);

internal sealed record FindingJson(
    string Rule, string Level, string Message, string Task, string? File, int? Line, int? Column, int? EndColumn, IReadOnlyList<string> Suggestions);

internal sealed record SkippedJson(string File, string Reason);

/// <summary><c>check --json</c>.</summary>
internal sealed record CheckJson(
    SourceJson Source, int FileCount, int ReferenceCount, IReadOnlyList<FindingJson> Findings, IReadOnlyList<SkippedJson> Skipped);
