using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 7: all tasks, reading number and lead.</summary>
[BenchmarkCategory("Row 7")]
public class Enumeration
{
    [Benchmark(OperationsPerInvoke = Plan.TaskCount)]
    public int Plan2025()
    {
        var sum = 0;
        foreach (var task in Plan.Tasks)
        {
            sum += task.Number + task.Lead.Number;
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Plan.TaskCount)]
    public int ListOfRecords()
    {
        var sum = 0;
        foreach (var task in Peers.List)
        {
            sum += task.Number + (int)task.Lead;
        }

        return sum;
    }
}
