using System;
using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 2: a name to its member, from a string, from characters and from UTF-8.</summary>
public class NameToEnum
{
    [Benchmark(OperationsPerInvoke = Plan.TaskCount)]
    public int Plan2025String()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += PlanTask.TryParse(name, out var task) ? task.Number : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Plan.TaskCount)]
    public int Plan2025Chars()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += PlanTask.TryParse(name.AsSpan(), out var task) ? task.Number : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Plan.TaskCount)]
    public int Plan2025Utf8()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNamesUtf8)
        {
            sum += PlanTask.TryParse(name, out var task) ? task.Number : 0;
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Plan.TaskCount)]
    public int EnumTryParse()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += Enum.TryParse<TaskId>(name, out var id) ? (int)id : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Plan.TaskCount)]
    public int FrozenDictionary()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += Peers.TasksByName.TryGetValue(name, out var id) ? (int)id : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Plan.TaskCount)]
    public int HandWrittenSwitch()
    {
        var sum = 0;
        foreach (var name in Inputs.TaskNames)
        {
            sum += NameSwitch.TryParse(name, out var id) ? (int)id : 0;
        }

        return sum;
    }
}
