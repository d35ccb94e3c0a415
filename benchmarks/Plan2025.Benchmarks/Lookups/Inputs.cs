using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>The inputs of the look-ups: all members, shuffled, so that neither branches nor caches learn an order.</summary>
internal static class Inputs
{
    public const int TaskCount = Plan.TaskCount;

    public const int FilterCount = 64;

    private const int Seed = 2025;

    public static TaskId[] Tasks { get; } = Shuffled(Enum.GetValues<TaskId>());

    public static Agency[] Agencies { get; } = Shuffled(Enum.GetValues<Agency>());

    public static string[] TaskNames { get; } = [.. Tasks.Select(t => t.ToString())];

    public static byte[][] TaskNamesUtf8 { get; } = [.. TaskNames.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Every spelling of every agency, with the agency that it means.</summary>
    public static KeyValuePair<string, Agency>[] AgencySpellings { get; } = Shuffled(
        from field in typeof(Agency).GetFields(BindingFlags.Public | BindingFlags.Static)
        from spelling in field.GetCustomAttribute<PlanSpellingsAttribute>()!.Spellings.ToArray().Append(field.Name)
        select KeyValuePair.Create(spelling, (Agency)field.GetValue(null)!));

    /// <summary>An agency, a chapter and a mode to be intersected: those of a task, so that there is something to be found.</summary>
    public static (Agency Agency, Chapter Chapter, ResponsibilityMode Mode)[] Filters { get; } =
        [.. Tasks.Take(FilterCount).Select(id => Plan.Tasks[id]).Select(task => (task.Agencies[^1].Id, task.Chapter.Id, task.Mode.Id))];

    private static T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        new Random(Seed).Shuffle(array);
        return array;
    }
}
