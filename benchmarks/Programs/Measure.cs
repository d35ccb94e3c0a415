using System;
using System.Diagnostics;

/// <summary>What all programs share: one call, timed inside the process, so that starting the process is not part of it.</summary>
internal static class Measure
{
    /// <summary>Prints how many nanoseconds the first call took, and what it gave.</summary>
    public static void FirstUse(Func<int> use)
    {
        // The clock's own first use is not what is measured.
        Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp());
        var start = Stopwatch.GetTimestamp();
        var result = use();
        var time = Stopwatch.GetElapsedTime(start);
        Console.WriteLine($"{time.TotalNanoseconds} {result}");
    }
}
