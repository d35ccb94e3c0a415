using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Plan2025.Fuzz.Documents;

/// <summary>The documents that are mutated: the real plan, excerpts of it, and a small plan in other languages.</summary>
internal sealed class Corpus
{
    /// <summary>So many excerpts hold the whole plan, about three tasks each.</summary>
    private const int Excerpts = 40;

    private readonly BaseDocument _whole;
    private readonly BaseDocument _other;
    private readonly BaseDocument[] _excerpts;

    private Corpus(string whole, string other)
    {
        _whole = new BaseDocument("plan2025", whole);
        _other = new BaseDocument("harbour", other);
        _excerpts = [.. Enumerable.Range(0, Excerpts).Select(i => new BaseDocument($"excerpt{i}", Excerpt.Of(whole, Excerpts, i)))];
    }

    public IEnumerable<BaseDocument> All => [_whole, _other, .. _excerpts];

    public static Corpus Load()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Plans");
        return new Corpus(File.ReadAllText(Path.Combine(folder, "plan2025.json")), File.ReadAllText(Path.Combine(folder, "harbour.json")));
    }

    /// <summary>The whole plan takes as long as forty excerpts do, so it comes up less often.</summary>
    public BaseDocument Choose(Random random) => random.Next(100) switch
    {
        < 1 => _whole,
        < 20 => _other,
        _ => _excerpts[random.Next(_excerpts.Length)],
    };
}
