using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>What the look-ups are fed with: all members, shuffled, so that neither branches nor caches learn an order.</summary>
internal static class Inputs
{
    private const int Seed = 2025;

    public static TaskId[] Tasks { get; } = Shuffled(Enum.GetValues<TaskId>());

    public static Agency[] Agencies { get; } = Shuffled(Enum.GetValues<Agency>());

    public static string[] TaskNames { get; } = [.. Tasks.Select(t => t.ToString())];

    public static byte[][] TaskNamesUtf8 { get; } = [.. TaskNames.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Every spelling of every agency, with the agency that it means.</summary>
    public static KeyValuePair<string, Agency>[] AgencySpellings { get; } = Shuffled(
        Enum.GetValues<Agency>().SelectMany(agency =>
            typeof(Agency).GetField(agency.ToString())!.GetCustomAttribute<PlanSpellingsAttribute>()!.Spellings.ToArray()
                .Append(agency.ToString())
                .Select(spelling => KeyValuePair.Create(spelling, agency))));

    /// <summary>Agencies, chapters and modes to be intersected.</summary>
    public static (Agency Agency, Chapter Chapter, ResponsibilityMode Mode)[] Filters { get; } = Shuffled(
        from agency in Enum.GetValues<Agency>()
        from chapter in Enum.GetValues<Chapter>()
        from mode in Enum.GetValues<ResponsibilityMode>()
        select (agency, chapter, mode)).Take(FilterCount).ToArray();

    public const int FilterCount = 64;

    private static T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        new Random(Seed).Shuffle(array);
        return array;
    }
}
