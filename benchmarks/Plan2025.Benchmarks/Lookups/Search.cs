using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 8: a query in the texts of all tasks, in all languages.</summary>
[BenchmarkCategory("Row 8")]
public class Search
{
    private string[] _texts = [];

    /// <summary>A miss, a rare hit and a frequent one in Chinese, and a word in English.</summary>
    [Params("区块链游戏", "分子指纹", "加強", "patent")]
    public string Query { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _texts = [.. Plan.Languages.SelectMany(l => Plan.Tasks.Select(t => t.GetText(l.Id)))];

    [Benchmark]
    public int Plan2025() => Plan.Search(Query).Count;

    [Benchmark(Baseline = true)]
    public int LinqOrdinal() => _texts.Count(t => t.Contains(Query, StringComparison.Ordinal));

    [Benchmark]
    public int LinqCulture() =>
        _texts.Count(t => CultureInfo.InvariantCulture.CompareInfo.IndexOf(t, Query, CompareOptions.None) >= 0);
}
