using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 6: the tasks of an agency, in a chapter, of a mode, counted or enumerated.</summary>
[BenchmarkCategory("Row 6")]
public class SetAlgebra
{
    [Benchmark(OperationsPerInvoke = Inputs.FilterCount)]
    public int Plan2025Count()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            sum += (Plan.Agencies[agency].Tasks & Plan.Chapters[chapter].Tasks & Plan.ResponsibilityModes[mode].Tasks).Count;
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.FilterCount)]
    public int LinqCount()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            sum += Peers.List.Count(t => t.Agencies.Contains(agency) && t.Chapter == chapter && t.Mode == mode);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.FilterCount)]
    public int HashSetsCount()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            sum += Intersection(agency, chapter, mode).Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.FilterCount)]
    public int Plan2025Enumerate()
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

    [Benchmark(OperationsPerInvoke = Inputs.FilterCount)]
    public int LinqEnumerate()
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

    [Benchmark(OperationsPerInvoke = Inputs.FilterCount)]
    public int HashSetsEnumerate()
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
