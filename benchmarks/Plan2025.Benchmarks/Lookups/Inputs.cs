using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>What the look-ups are fed with: all members, shuffled, so that neither branches nor caches learn an order.</summary>
/// <remarks>Of a plan that is larger than ours by far, as many members as the slowest peers can stand, drawn from all.</remarks>
internal static class Inputs
{
    public const int TaskCount = Plan.TaskCount < Most ? Plan.TaskCount : Most;

    public const int AgencyCount = Plan.AgencyCount < Most ? Plan.AgencyCount : Most;

    public const int FilterCount = 64;

    private const int Most = 4096;

    private const int Seed = 2025;

    public static TaskId[] Tasks { get; } = Shuffled(Enum.GetValues<TaskId>(), TaskCount);

    public static Agency[] Agencies { get; } = Shuffled(Enum.GetValues<Agency>(), AgencyCount);

    public static string[] TaskNames { get; } = [.. Tasks.Select(t => t.ToString())];

    public static byte[][] TaskNamesUtf8 { get; } = [.. TaskNames.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Every spelling of every agency, with the agency that it means.</summary>
    public static KeyValuePair<string, Agency>[] AgencySpellings { get; } = Shuffled(
        from field in typeof(Agency).GetFields(BindingFlags.Public | BindingFlags.Static)
        from spelling in field.GetCustomAttribute<PlanSpellingsAttribute>()!.Spellings.ToArray().Append(field.Name)
        select KeyValuePair.Create(spelling, (Agency)field.GetValue(null)!));

    /// <summary>An agency, a chapter and a mode to be intersected: those of a task, so that there is something to be found.</summary>
    public static (Agency Agency, Chapter Chapter, ResponsibilityMode Mode)[] Filters { get; } =
        [.. Tasks.Take(FilterCount).Select(id => Plan.Tasks[id]).Select(task => (task.Agencies[^1], task.Chapter, task.Mode))];

    private static T[] Shuffled<T>(IEnumerable<T> items, int count = int.MaxValue)
    {
        var array = items.ToArray();
        new Random(Seed).Shuffle(array);
        return [.. array.Take(count)];
    }
}
