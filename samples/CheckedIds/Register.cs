using System.Collections.Generic;
using Plan2025;

namespace CheckedIds;

/// <summary>What this office has taken on.</summary>
internal static class Register
{
    private const string Lead = "CNIPPA";

    /// <summary>The tasks that are ours.</summary>
    public static TaskSet Ours { get; } = TaskSet.Create(TaskId.T042, TaskId.T071, TaskId.T072);

    /// <summary>The first of ours that is not done.</summary>
    public static TaskId Next => IsDone(TaskId.T042) ? TaskId.T071 : (TaskId)72; // PLAN1003

    /// <summary>The agencies to ask.</summary>
    public static IEnumerable<string> Leads => AgencyTitles(Lead, "农业农村部", "MARA"); // PLAN1002

    /// <summary>Whether the office has reported a task as done.</summary>
    public static bool IsDone(TaskId task) => task is TaskId.T042 or TaskId.T071 or TaskId.T042; // PLAN1005

    /// <summary>What comes when everything is done.</summary>
    public static TaskId Last() => (TaskId)119; // PLAN1001

    private static List<string> AgencyTitles([PlanAgencyName] params string[] names)
    {
        var titles = new List<string>();
        foreach (var name in names)
        {
            if (PlanAgency.TryParse(name, out var agency))
            {
                titles.Add(agency.Title);
            }
        }

        return titles;
    }
}
