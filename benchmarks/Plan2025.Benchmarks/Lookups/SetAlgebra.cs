using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 6: the tasks of an agency, in a chapter, of a mode: counted and enumerated.</summary>
public class SetAlgebra
{
    [Benchmark(OperationsPerInvoke = Inputs.FilterCount)]
    public int Plan2025()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            var found = Plan.Agencies[agency].Tasks & Plan.Chapters[chapter].Tasks & Plan.ResponsibilityModes[mode].Tasks;
            sum += found.Count;
            foreach (var id in found)
            {
                sum += (int)id;
            }
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.FilterCount)]
    public int Linq()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            var found = Peers.List.Where(t => t.Agencies.Contains(agency) && t.Chapter == chapter && t.Mode == mode);
            sum += found.Count();
            foreach (var task in found)
            {
                sum += (int)task.Id;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.FilterCount)]
    public int HashSets()
    {
        var sum = 0;
        foreach (var (agency, chapter, mode) in Inputs.Filters)
        {
            var found = Peers.TasksOfAgency[agency].ToHashSet();
            found.IntersectWith(Peers.TasksOfChapter[chapter]);
            found.IntersectWith(Peers.TasksOfMode[mode]);
            sum += found.Count;
            foreach (var id in found)
            {
                sum += (int)id;
            }
        }

        return sum;
    }
}
