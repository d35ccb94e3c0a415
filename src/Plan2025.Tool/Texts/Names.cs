using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Tool.Texts;

/// <summary>Finds records by any of their spellings, and what was meant by a wrong one.</summary>
internal static class Names
{
    private const int MostSuggestions = 3;

    private static readonly Dictionary<string, object> s_titles = ReadTitles();

    /// <summary>The task, agency, chapter, section or instrument that a text names, or null.</summary>
    public static object? Find(string text) =>
        PlanTask.TryParse(text, out var task) ? task
        : PlanAgency.TryParse(text, out var agency) ? agency
        : PlanChapter.TryParse(text, out var chapter) ? chapter
        : PlanSection.TryParse(text, out var section) ? section
        : PlanInstrument.TryParse(text, out var instrument) ? instrument
        : s_titles.GetValueOrDefault(text);

    /// <summary>Those of the candidates that are near to what was written, the nearest first.</summary>
    public static IReadOnlyList<string> Suggest(string written, IEnumerable<string> candidates) =>
        [.. Nearest.Find(written, candidates, name => name).Distinct(StringComparer.Ordinal).Take(MostSuggestions)];

    /// <summary>All spellings of agencies.</summary>
    public static IEnumerable<string> Agencies => Plan.Agencies.SelectMany(agency => agency.Spellings.ToArray());

    /// <summary>All spellings of instruments.</summary>
    public static IEnumerable<string> Instruments => Plan.Instruments.SelectMany(instrument => instrument.Spellings.ToArray());

    /// <summary>All spellings, those of agencies first.</summary>
    public static IEnumerable<string> All =>
        Agencies
            .Concat(Instruments)
            .Concat(Plan.Chapters.Select(chapter => chapter.Name))
            .Concat(Plan.Sections.Select(section => section.Name))
            .Concat(s_titles.Keys)
            .Concat(Plan.Tasks.Select(task => task.ToString()));

    /// <summary>All spellings; of the tasks, those first whose number is near to the one that was written.</summary>
    public static IEnumerable<string> CandidatesFor(string written) => TasksNear(written).Concat(All);

    /// <summary>The ids of all tasks, those first whose number is near to the one that was written.</summary>
    public static IEnumerable<string> TasksNear(string written)
    {
        _ = int.TryParse(written.AsSpan().Trim("Tt"), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return Plan.Tasks.OrderBy(task => Math.Abs(task.Number - number)).Select(task => task.ToString());
    }

    /// <summary>What the library does not parse: the names of tasks, and the titles of chapters and sections.</summary>
    private static Dictionary<string, object> ReadTitles()
    {
        var titles = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in Plan.Languages)
        {
            foreach (var chapter in Plan.Chapters)
            {
                titles.TryAdd(chapter.GetTitle(language), chapter);
            }

            foreach (var section in Plan.Sections)
            {
                titles.TryAdd(section.GetTitle(language), section);
            }
        }

        foreach (var task in Plan.Tasks)
        {
            titles.TryAdd(task.Name, task);
        }

        return titles;
    }
}
