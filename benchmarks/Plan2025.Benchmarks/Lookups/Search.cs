using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 8: words in the texts of all tasks, in all languages.</summary>
[BenchmarkCategory("Row 8")]
public class Search
{
    private string[] _texts = [];
    private string _chinese = "";

    /// <summary>A miss, a rare hit and a frequent one, in either script.</summary>
    [Params("区块链游戏", "分子指纹", "加强", "區塊鏈遊戲", "分子指紋", "加強")]
    public string Words { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _texts = [.. Plan.Languages.SelectMany(l => Plan.Tasks.Select(t => t.GetText(l.Id)))];

        // What has to be read at the least: Chinese words are in no English text.
        _chinese = string.Concat(_texts.Take(Plan.TaskCount * 2));
    }

    [Benchmark]
    public int Plan2025() => Plan.Tasks.Search(Words).Count;

    [Benchmark(Baseline = true)]
    public int LinqOrdinal() => _texts.Count(t => t.Contains(Words, StringComparison.Ordinal));

    [Benchmark]
    public int LinqCulture() =>
        _texts.Count(t => CultureInfo.InvariantCulture.CompareInfo.IndexOf(t, Words, CompareOptions.None) >= 0);

    /// <summary>The floor: every place of the words in the texts of both scripts, one vectorised pass.</summary>
    [Benchmark]
    public int OnePass()
    {
        var count = 0;
        var rest = _chinese.AsSpan();
        for (var at = rest.IndexOf(Words); at >= 0; at = rest.IndexOf(Words))
        {
            count++;
            rest = rest[(at + Words.Length)..];
        }

        return count;
    }
}
