using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Analyzers.Library;

namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>Which half of <c>key:value</c> is unknown.</summary>
internal enum RequirementPart
{
    None,
    Key,
    Value,
}

/// <summary>The names in requirement expressions and the tasks that they mean. Case does not matter.</summary>
internal sealed class RequirementTerms(PlanData plan)
{
    public static readonly string[] Keys = ["lead", "participant", "agency", "chapter", "section"];

    private static readonly string[] s_sets = ["all", "none", "holes"];

    /// <summary>Names that stand alone; of the tasks, those first whose numbers are near the one in a name.</summary>
    public IEnumerable<string> NamesNear(string name)
    {
        _ = int.TryParse(name.Trim('T', 't'), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return s_sets
            .Concat(plan.Tasks.OrderBy(t => Math.Abs(t.Number - number)).Select(t => t.Name))
            .Concat(plan.KnownTasks.Select(t => t.Name));
    }

    /// <summary>A task by its id or by its meaning.</summary>
    public int? Task(string name) =>
        plan.Tasks.FirstOrDefault(t => Same(t.Name, name))?.Number ?? plan.KnownTasks.FirstOrDefault(t => Same(t.Name, name))?.Number;

    /// <summary>The tasks of a name that stands alone.</summary>
    public HashSet<int>? Find(string name) => name.ToLowerInvariant() switch
    {
        "all" => Tasks(_ => true),
        "none" => [],
        "holes" => Tasks(t => t.HasHole),
        _ => Task(name) is { } task ? [task] : null,
    };

    /// <summary>The tasks of a name with its kind.</summary>
    public HashSet<int>? Find(string key, string value, out RequirementPart unknown)
    {
        unknown = RequirementPart.None;
        if (EntriesOf(key) is not { } entries)
        {
            unknown = RequirementPart.Key;
            return null;
        }

        if (Number(entries, value) is not { } number)
        {
            unknown = RequirementPart.Value;
            return null;
        }

        return key.ToLowerInvariant() switch
        {
            "lead" => Tasks(t => t.Agencies.Count > 0 && t.Agencies[0] == number),
            "participant" => Tasks(t => t.Agencies.Skip(1).Contains(number)),
            "agency" => Tasks(t => t.Agencies.Contains(number)),
            "chapter" => Tasks(t => t.Chapter == number),
            _ => Tasks(t => t.Section == number),
        };
    }

    /// <summary>What a value of a kind is, for messages.</summary>
    public static string KindOf(string key) => key.ToLowerInvariant() switch
    {
        "chapter" => "a chapter",
        "section" => "a section",
        _ => "an agency",
    };

    /// <summary>All names that a kind knows.</summary>
    public IEnumerable<string> ValuesOf(string key) =>
        (EntriesOf(key) ?? EquatableArray<PlanName>.Empty).SelectMany(e => e.Spellings.Concat([e.Name]));

    private EquatableArray<PlanName>? EntriesOf(string key) => key.ToLowerInvariant() switch
    {
        "lead" or "participant" or "agency" => plan.Agencies,
        "chapter" => plan.Chapters,
        "section" => plan.Sections,
        _ => default(EquatableArray<PlanName>?),
    };

    private static int? Number(EquatableArray<PlanName> entries, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? entries.FirstOrDefault(e => e.Number == number)?.Number
            : entries.FirstOrDefault(e => Same(e.Name, value) || e.Spellings.Any(s => Same(s, value)))?.Number;

    private HashSet<int> Tasks(Func<TaskData, bool> isMeant) => new(plan.Tasks.Where(isMeant).Select(t => t.Number));

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
