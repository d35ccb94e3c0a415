using System;
using System.Linq;

namespace Plan2025.Fuzz.Documents;

/// <summary>The documents that are mutated: the real plan, excerpts of it, and a small plan in other languages.</summary>
internal static class Corpus
{
    /// <summary>So many excerpts hold the whole plan, about three tasks each.</summary>
    private const int Excerpts = 40;

    private static readonly (string Name, string Json) s_whole = ("plan2025", TestPlans.Plan2025);
    private static readonly (string Name, string Json) s_other = ("harbour", TestPlans.Harbour);
    private static readonly (string Name, string Json)[] s_excerpts =
        [.. Enumerable.Range(0, Excerpts).Select(i => ($"excerpt{i}", Excerpt.Of(s_whole.Json, Excerpts, i)))];

    /// <summary>The whole plan takes as long as forty excerpts do, so it comes up less often.</summary>
    public static (string Name, string Json) Choose(Random random) => random.Next(100) switch
    {
        < 1 => s_whole,
        < 20 => s_other,
        _ => s_excerpts[random.Next(s_excerpts.Length)],
    };
}
