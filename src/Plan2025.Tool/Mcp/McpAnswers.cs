using System.Collections.Generic;
using Plan2025.Tool.Json;

namespace Plan2025.Tool.Mcp;

// What the tools of the MCP server answer. Each names its source: the data version, and that English is unofficial.

internal sealed record TaskAnswer(SourceJson Source, TaskJson Task);

internal sealed record TasksAnswer(SourceJson Source, int Count, IReadOnlyList<TaskJson> Tasks, string? NextStep);

internal sealed record AgencyAnswer(SourceJson Source, AgencyJson Agency);

internal sealed record AgencySummary(string Id, string? Abbreviation, IReadOnlyDictionary<string, string> Title, int LeadTasks, int ParticipantTasks);

internal sealed record AgenciesAnswer(SourceJson Source, IReadOnlyList<AgencySummary> Agencies);

internal sealed record InstrumentAnswer(SourceJson Source, InstrumentJson Instrument);

internal sealed record DocumentAnswer(SourceJson Source, PlanJson Plan, IReadOnlyList<ChapterJson> Chapters);

internal sealed record ReferencesAnswer(SourceJson Source, int ReferenceCount, IReadOnlyList<FindingJson> Findings);

internal sealed record CitationAnswer(SourceJson Source, string GbT7714, string English);
