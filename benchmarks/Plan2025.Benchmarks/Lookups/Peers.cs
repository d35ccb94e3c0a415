using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>A task as most people would write it down.</summary>
internal sealed record TaskRecord(
    TaskId Id, int Number, string Name, string Text, string English, Agency Lead, Agency[] Agencies, Chapter Chapter, ResponsibilityMode Mode);

/// <summary>The same data in what users would pick instead.</summary>
internal static class Peers
{
    public static TaskRecord[] ById { get; } =
    [
        null!, // so that a member indexes its own record
        .. Plan.Tasks.Select(t => new TaskRecord(
            t.Id, t.Number, t.ToString(), t.Text, t.GetText(Language.English), t.Lead, t.Agencies.ToArray(), t.Chapter, t.Mode)),
    ];

    public static List<TaskRecord> List { get; } = [.. ById.Skip(1)];

    public static string[] Names { get; } = ["", .. List.Select(t => t.Name)];

    public static FrozenDictionary<string, TaskId> TasksByName { get; } =
        List.ToFrozenDictionary(t => t.Name, t => t.Id, StringComparer.Ordinal);

    public static FrozenDictionary<string, Agency> AgenciesBySpelling { get; } =
        Inputs.AgencySpellings.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<Agency, TaskId[]> LedTasks { get; } = Enum.GetValues<Agency>()
        .ToFrozenDictionary(a => a, a => List.Where(t => t.Lead == a).Select(t => t.Id).ToArray());

    public static FrozenDictionary<Agency, HashSet<TaskId>> TasksOfAgency { get; } = Enum.GetValues<Agency>()
        .ToFrozenDictionary(a => a, a => List.Where(t => t.Agencies.Contains(a)).Select(t => t.Id).ToHashSet());

    public static FrozenDictionary<Chapter, HashSet<TaskId>> TasksOfChapter { get; } = Enum.GetValues<Chapter>()
        .ToFrozenDictionary(c => c, c => List.Where(t => t.Chapter == c).Select(t => t.Id).ToHashSet());

    public static FrozenDictionary<ResponsibilityMode, HashSet<TaskId>> TasksOfMode { get; } = Enum.GetValues<ResponsibilityMode>()
        .ToFrozenDictionary(m => m, m => List.Where(t => t.Mode == m).Select(t => t.Id).ToHashSet());
}
