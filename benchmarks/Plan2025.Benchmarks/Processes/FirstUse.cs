using System.Collections.Generic;
using System.Linq;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Rows 9 and 10: the first use in a fresh process, compiled just in time and ahead of time.</summary>
internal static class FirstUse
{
    private const string Ours = "PlanFirstUse";

    private static readonly (string Variant, string Peer, double Jit, double Aot)[] s_peers =
    [
        ("JsonFirstUse", "embedded JSON, source-generated System.Text.Json", 1 / 25.0, 1 / 500.0),
        ("FrozenFirstUse", "FrozenDictionary of records", 1 / 10.0, 1 / 50.0),
        ("NodaTimeFirstUse", "NodaTime's first time zone", 1 / 25.0, 1 / 1000.0),
        ("TimeZoneConverterFirstUse", "TimeZoneConverter's first conversion", 1 / 15.0, 1 / 1000.0),
    ];

    public static IEnumerable<Comparison> Compare(int runs)
    {
        var programs = new Programs();
        foreach (var aot in new[] { false, true })
        {
            var paths = s_peers.Select(p => p.Variant).Prepend(Ours).ToDictionary(v => v, v => programs.Publish(v, aot));
            var medians = Programs.Measure(paths, runs);
            foreach (var (variant, peer, jit, ahead) in s_peers)
            {
                yield return new Comparison(
                    aot ? 10 : 9, aot ? "first use, Native AOT" : "first use, JIT", peer, medians[Ours] / 1000, medians[variant] / 1000, "µs", aot ? ahead : jit);
            }
        }
    }
}
