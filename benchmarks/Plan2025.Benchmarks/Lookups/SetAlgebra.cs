using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 6: the tasks of an agency, in a chapter, of a mode, counted or enumerated.</summary>
internal static class SetAlgebra
{
    public static int Plan2025Count()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            sum += (Plan.Agencies[agency].Tasks & Plan.Chapters[chapter].Tasks & Plan.ResponsibilityModes[mode].Tasks).Count;
        }

        return sum;
    }

    public static int LinqCount()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            sum += Peers.List.Count(t => t.Agencies.Contains(agency) && t.Chapter == chapter && t.Mode == mode);
        }

        return sum;
    }

    public static int HashSetsCount()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            sum += Intersection(agency, chapter, mode).Count;
        }

        return sum;
    }

    public static int Plan2025Enumerate()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            foreach (var id in Plan.Agencies[agency].Tasks & Plan.Chapters[chapter].Tasks & Plan.ResponsibilityModes[mode].Tasks)
            {
                sum += (int)id;
            }
        }

        return sum;
    }

    public static int LinqEnumerate()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            foreach (var task in Peers.List.Where(t => t.Agencies.Contains(agency) && t.Chapter == chapter && t.Mode == mode))
            {
                sum += (int)task.Id;
            }
        }

        return sum;
    }

    public static int HashSetsEnumerate()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            foreach (var id in Intersection(agency, chapter, mode))
            {
                sum += (int)id;
            }
        }

        return sum;
    }

    private static HashSet<TaskId> Intersection(Agency agency, Chapter chapter, ResponsibilityMode mode)
    {
        var found = new HashSet<TaskId>(Peers.TasksOfAgency[agency]);
        found.IntersectWith(Peers.TasksOfChapter[chapter]);
        found.IntersectWith(Peers.TasksOfMode[mode]);
        return found;
    }
}
