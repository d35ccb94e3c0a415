using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 1: a member to its name.</summary>
[BenchmarkCategory("Row 1")]
public class EnumToName
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

    /// <summary>The floor: one load from an array, without a check.</summary>
    [Benchmark(OperationsPerInvoke = Inputs.TaskCount)]
    public int UncheckedArrayLoad()
    {
        var sum = 0;
        ref var names = ref MemoryMarshal.GetArrayDataReference(Peers.Names);
        foreach (var id in Inputs.Tasks)
        {
            sum += Unsafe.Add(ref names, (nint)id).Length;
        }

        return sum;
    }
}
