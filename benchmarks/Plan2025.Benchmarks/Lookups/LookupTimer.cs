using System;
using System.Diagnostics;
using System.Linq;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Times functions in turns, each for some microseconds, and takes the least of many rounds.</summary>
/// <remarks>In turns, because a processor's speed changes from one second to the next; the least, because what disturbs a machine only adds time.</remarks>
internal static class LookupTimer
{
    private const double SampleNanoseconds = 10_000;

    /// <returns>The nanoseconds of one call of each function.</returns>
    public static double[] Measure(Func<int>[] functions, TimeSpan time)
    {
        // Each has called all of its code often enough to be worth optimizing before it is known how many calls make a sample.
        Rounds(functions, [.. functions.Select(_ => 1)], time / 2);
        return Rounds(functions, [.. functions.Select(CallsOfSample)], time / 2);
    }

    /// <returns>The bytes that a call allocates.</returns>
    public static long Allocated(Func<int> function)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        function();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double[] Rounds(Func<int>[] functions, int[] calls, TimeSpan time)
    {
        var least = functions.Select(_ => double.MaxValue).ToArray();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time;)
        {
            for (var i = 0; i < functions.Length; i++)
            {
                least[i] = Math.Min(least[i], Sample(functions[i], calls[i]));
            }
        }

        return least;
    }

    /// <summary>As many calls as a sample takes: a clock is too coarse to time one.</summary>
    private static int CallsOfSample(Func<int> function)
    {
        var calls = 1;
        while (Sample(function, calls) * calls < SampleNanoseconds)
        {
            calls *= 2;
        }

        return calls;
    }

    private static double Sample(Func<int> function, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            function();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }
}
