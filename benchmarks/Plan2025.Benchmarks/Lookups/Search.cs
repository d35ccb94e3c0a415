using System;
using System.Globalization;
using System.Linq;

namespace Plan2025.Benchmarks.Lookups;

/// <summary>Row 8: a query in the texts of all tasks, in all languages.</summary>
internal static class Search
{
    /// <summary>A miss, a rare hit and a frequent one in Chinese, and a word in English.</summary>
    public static readonly string[] Queries = ["区块链游戏", "分子指纹", "加強", "patent"];

    private static readonly string[] s_texts = [.. Plan.Languages.SelectMany(l => Plan.Tasks.Select(t => t.GetText(l.Id)))];

    public static int Plan2025(string query) => Plan.Search(query).Count;

    public static int LinqOrdinal(string query) => s_texts.Count(t => t.Contains(query, StringComparison.Ordinal));

    public static int LinqCulture(string query) =>
        s_texts.Count(t => CultureInfo.InvariantCulture.CompareInfo.IndexOf(t, query, CompareOptions.None) >= 0);
}
