using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Benchmarks.Processes;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Rows 1 to 8: compares each look-up with its peers in several processes, because each places the same machine code differently.</summary>
internal static class LookupRun
{
    /// <summary>The argument with which the program measures one look-up, by its index in <see cref="Lookup.All"/>, and prints what it took.</summary>
    public const string Argument = "--lookup";

    public static IEnumerable<Comparison> Compare(bool isShort, int[] rows)
    {
        var processes = isShort ? 1 : 5;
        var milliseconds = isShort ? 1_000 : 2_000;
        return
            from pair in Lookup.All.Select((lookup, index) => (Lookup: lookup, Index: index))
            where rows.Contains(pair.Lookup.Row)
            let runs = Enumerable.Range(0, processes).Select(_ => Run(pair.Index, milliseconds)).ToArray()
            from comparison in pair.Lookup.Peers.Select((peer, i) => Median(runs.Select(run => Comparison(pair.Lookup, peer, run, i))))
            group comparison by (comparison.Row, comparison.Peer) into inputs
            select inputs.MaxBy(comparison => comparison.Ratio);
    }

    /// <summary>What a process does that is to measure one look-up.</summary>
    public static string Measure(string index, string milliseconds)
    {
        var lookup = Lookup.All[int.Parse(index, CultureInfo.InvariantCulture)];
        var times = LookupTimer.Measure(
            [lookup.Ours, .. lookup.Peers.Select(peer => peer.Run)], TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture)));
        return string.Join(' ', times.Append(LookupTimer.Allocated(lookup.Ours)).Select(figure => figure.ToString("R", CultureInfo.InvariantCulture)));
    }

    private static double[] Run(int index, int milliseconds) =>
    [
        .. Programs.Run(
                Environment.ProcessPath!, Argument, index.ToString(CultureInfo.InvariantCulture), milliseconds.ToString(CultureInfo.InvariantCulture))
            .Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)),
    ];

    private static Comparison Comparison(Lookup lookup, (string Name, double Limit, Func<int> Run) peer, double[] figures, int index) =>
        new(lookup.Row, lookup.Operation, peer.Name, figures[0] / lookup.Operations, figures[index + 1] / lookup.Operations, "ns", peer.Limit)
        {
            // Text in, text out may allocate: what is asked of the other rows is tested by AllocationTests, too.
            Allocated = lookup.Row is 2 or 8 ? null : (long)figures[^1],
        };

    private static Comparison Median(IEnumerable<Comparison> comparisons)
    {
        var ordered = comparisons.OrderBy(comparison => comparison.Ratio).ToArray();
        return ordered[ordered.Length / 2];
    }
}
