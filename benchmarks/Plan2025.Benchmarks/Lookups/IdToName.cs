using System;
using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 1: a member to its name.</summary>
[BenchmarkCategory("Row 1")]
public class IdToName
{
    [Benchmark(OperationsPerInvoke = Inputs.TaskCount)]
    public int Plan2025()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            sum += Plan.Tasks[id].ToString().Length;
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.TaskCount)]
    public int EnumToString()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            sum += id.ToString().Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.TaskCount)]
    public int EnumGetName()
    {
        var sum = 0;
        foreach (var id in Inputs.Tasks)
        {
            sum += Enum.GetName(id)!.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.TaskCount)]
    public int ArrayLoad()
    {
        var sum = 0;
        var names = Peers.Names;
        foreach (var id in Inputs.Tasks)
        {
            sum += (uint)id < (uint)names.Length ? names[(int)id].Length : 0;
        }

        return sum;
    }
}
