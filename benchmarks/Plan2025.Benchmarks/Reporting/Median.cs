using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Benchmarks.Reporting;

/// <summary>The middle of repeated measurements: what disturbs one of them does not move it.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }
}
