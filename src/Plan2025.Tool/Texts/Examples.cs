using System.Linq;

namespace Plan2025.Tool.Texts;

/// <summary>What help and hints take as examples: records that this plan has.</summary>
internal static class Examples
{
    public static string Task { get; } = Plan.Tasks[(TaskId)1].ToString();

    public static string LastTask { get; } = Plan.Tasks[(TaskId)Plan.Tasks.Count].ToString();

    /// <summary>The agency that leads the most tasks.</summary>
    public static string Agency { get; } = Plan.Agencies.MaxBy(agency => agency.LeadTasks.Count) is var agency && agency.Abbreviation is { } name ? name : agency.Name;
}
