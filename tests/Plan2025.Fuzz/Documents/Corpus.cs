using System;
using System.Linq;

namespace Plan2025.Fuzz.Documents;

/// <summary>The documents that are mutated: the real plan, excerpts of it, and a small plan in other languages.</summary>
internal sealed class Corpus
{
    /// <summary>So many excerpts hold the whole plan, about three tasks each.</summary>
    private const int Excerpts = 40;

    private readonly (string Name, string Json) _whole = ("plan2025", TestPlans.Plan2025);
    private readonly (string Name, string Json) _other = ("harbour", TestPlans.Harbour);
    private readonly (string Name, string Json)[] _excerpts;

    public Corpus() => _excerpts = [.. Enumerable.Range(0, Excerpts).Select(i => ($"excerpt{i}", Excerpt.Of(_whole.Json, Excerpts, i)))];

    /// <summary>The whole plan takes as long as forty excerpts do, so it comes up less often.</summary>
    public (string Name, string Json) Choose(Random random) => random.Next(100) switch
    {
        < 1 => _whole,
        < 20 => _other,
        _ => _excerpts[random.Next(_excerpts.Length)],
    };
}
