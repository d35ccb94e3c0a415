using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>A task as most people would write it down.</summary>
internal sealed record TaskRecord(
    TaskId Id, int Number, string Name, string Text, Agency Lead, Agency[] Agencies, Chapter Chapter, ResponsibilityMode Mode);

/// <summary>The same data in what users would pick instead.</summary>
internal static class Peers
{
    public static TaskRecord[] ById { get; } =
    [
        null!, // so that a member indexes its own record
        .. Plan.Tasks.Select(t => new TaskRecord(
            t.Id, t.Number, t.ToString(), t.Text, t.Lead, [.. t.Agencies.ToArray().Select(a => a.Id)], t.Chapter, t.Mode)),
    ];

    public static List<TaskRecord> List { get; } = [.. ById.Skip(1)];

    public static string[] Names { get; } = ["", .. List.Select(t => t.Name)];

    public static FrozenDictionary<string, TaskId> TasksByName { get; } =
        List.ToFrozenDictionary(t => t.Name, t => t.Id, StringComparer.Ordinal);

    /// <summary>The same dictionary, asked with characters that are no string.</summary>
    public static readonly FrozenDictionary<string, TaskId>.AlternateLookup<ReadOnlySpan<char>> TasksByChars =
        TasksByName.GetAlternateLookup<ReadOnlySpan<char>>();

    public static FrozenDictionary<string, Agency> AgenciesBySpelling { get; } =
        Inputs.AgencySpellings.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<Agency, TaskId[]> LedTasks { get; } =
        Groups<Agency>(t => [t.Lead]).ToFrozenDictionary(g => g.Key, g => g.Tasks.ToArray());

    public static FrozenDictionary<Agency, HashSet<TaskId>> TasksOfAgency { get; } =
        Groups<Agency>(t => t.Agencies).ToFrozenDictionary(g => g.Key, g => g.Tasks.ToHashSet());

    public static FrozenDictionary<Chapter, HashSet<TaskId>> TasksOfChapter { get; } =
        Groups<Chapter>(t => [t.Chapter]).ToFrozenDictionary(g => g.Key, g => g.Tasks.ToHashSet());

    public static FrozenDictionary<ResponsibilityMode, HashSet<TaskId>> TasksOfMode { get; } =
        Groups<ResponsibilityMode>(t => [t.Mode]).ToFrozenDictionary(g => g.Key, g => g.Tasks.ToHashSet());

    /// <summary>For every member of an enum, the tasks that belong to it; none for some.</summary>
    private static IEnumerable<(TKey Key, IEnumerable<TaskId> Tasks)> Groups<TKey>(Func<TaskRecord, TKey[]> keysOf)
        where TKey : struct, Enum
    {
        var groups = List.SelectMany(t => keysOf(t).Select(key => (Key: key, t.Id))).ToLookup(p => p.Key, p => p.Id);
        return Enum.GetValues<TKey>().Select(key => (key, groups[key]));
    }
}
