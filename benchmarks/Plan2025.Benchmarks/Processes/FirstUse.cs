using System.Collections.Generic;
using System.Linq;
using Plan2025.Benchmarks.Reporting;

namespace Plan2025.Benchmarks.Processes;

/// <summary>Rows 9 and 10: the first use in a fresh process, compiled just in time and ahead of time.</summary>
internal static class FirstUse
{
    private const string Ours = "PlanFirstUse";

    private static readonly (string Use, string Peer, double Jit, double Aot)[] s_peers =
    [
        ("JsonFirstUse", "embedded JSON, source-generated serializer", 1 / 10.0, 1 / 300.0),
        ("FrozenFirstUse", "`FrozenDictionary` of records", 1 / 4.0, 1 / 30.0),
        ("NodaTimeFirstUse", "NodaTime's first time zone", 1 / 10.0, 1 / 300.0),
    ];

    public static IEnumerable<Comparison> Compare(bool isShort)
    {
        foreach (var aot in new[] { false, true })
        {
            var paths = s_peers.Select(p => p.Use).Prepend(Ours).ToDictionary(use => use, use => Programs.Publish(use, aot));
            var medians = Programs.Measure(paths, isShort ? 11 : 41);
            foreach (var (use, peer, jit, ahead) in s_peers)
            {
                yield return new Comparison(
                    aot ? 10 : 9, aot ? "first use, Native AOT" : "first use, JIT", peer, medians[Ours], medians[use], "µs", aot ? ahead : jit);
            }
        }
    }
}
