using System;
using System.Diagnostics;

namespace Plan2025.Fuzz;

/// <summary>Makes a document that shows a defect as small as it can be, by leaving bytes out.</summary>
internal static class Minimizer
{
    /// <summary>What is left of a document when nothing more can go, or time is up.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="shows">Whether a document still shows the defect.</param>
    /// <param name="limit">How long it may take.</param>
    public static byte[] Minimize(byte[] utf8, Predicate<byte[]> shows, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        var smallest = utf8;
        for (var size = Math.Max(1, utf8.Length / 2); size > 0; size /= 2)
        {
            for (var start = 0; start < smallest.Length && watch.Elapsed < limit;)
            {
                var end = Math.Min(start + size, smallest.Length);
                byte[] candidate = [.. smallest[..start], .. smallest[end..]];
                if (shows(candidate))
                {
                    smallest = candidate;
                }
                else
                {
                    start = end;
                }
            }
        }

        return smallest;
    }
}
