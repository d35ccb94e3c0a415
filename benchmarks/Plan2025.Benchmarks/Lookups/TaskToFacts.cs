using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 4: a member to its lead, its chapter and its text.</summary>
[BenchmarkCategory("Row 4")]
public class TaskToFacts
{
    [Benchmark(OperationsPerInvoke = Inputs.TaskCount)]
    public int Plan2025()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            var task = Plan.Tasks[id];
            sum += task.Lead.Number + task.Chapter.Number + task.TextSpan.Length;
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.TaskCount)]
    public int ArrayOfObjects()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            var task = Peers.ById[(int)id];
            sum += (int)task.Lead + (int)task.Chapter + task.Text.Length;
        }

        return sum;
    }
}
