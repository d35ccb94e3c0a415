using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Plan2025.Data.Tests;

/// <summary>The Simplified texts are what an independent converter makes of the Traditional ones, and stated rules.</summary>
public partial class ScriptConversionTests
{
    /// <summary>Where the Simplified text differs on purpose: the task, what the converter gives, and what it must be.</summary>
    private static readonly (string Key, string Converted, string Official)[] s_exceptions =
    [
        // The one hole that is resolved: the reprint lost the second title with its link.
        ("T001", "《中华人民共和国商标法》", "《中华人民共和国商标法》《集成电路布图设计保护条例》"),

        // The converter keeps 著, which is right in 著作 and wrong here.
        ("T079", "著力", "着力"),
    ];

    [Fact]
    public async Task Simplified_texts_equal_an_independent_conversion_of_the_traditional_ones()
    {
        var texts = PlanFile.Texts;
        string[] expected = [.. (await Convert("t2s", [.. texts.Select(t => t.Traditional)])).Select(Punctuate)];
        foreach (var (key, converted, official) in s_exceptions)
        {
            var index = Array.FindIndex(texts, t => (t.Key, t.Name) == (key, "text"));
            Assert.Contains(converted, expected[index], StringComparison.Ordinal);
            expected[index] = expected[index].Replace(converted, official, StringComparison.Ordinal);
        }

        Assert.Equal(
            texts.Zip(expected, (t, converted) => $"{t.Key} {t.Name}: {converted}"),
            texts.Select(t => $"{t.Key} {t.Name}: {t.Simplified}"));
        Assert.True(texts.Length > 280, $"Only {texts.Length} texts were compared.");
    }

    /// <summary>Whoever types a name types it in one script or the other.</summary>
    [Fact]
    public async Task Spellings_are_there_in_both_scripts()
    {
        var spellings = PlanFile.Document["agencies"]!.AsArray().Concat(PlanFile.Document["instruments"]!.AsArray())
            .SelectMany(entry => ChineseSpellings(entry!).Select(spelling => (Id: (string)entry!["id"]!, Spelling: spelling))).ToArray();
        string[] simplified = [.. (await Convert("t2s", [.. spellings.Select(s => s.Spelling)])).Select(Punctuate)];
        var traditional = await Convert("s2t", simplified);

        for (var i = 0; i < spellings.Length; i++)
        {
            var (id, own) = (spellings[i].Id, simplified[i]);
            var twins = spellings.Where((s, j) => s.Id == id && simplified[j] == own).Select(s => s.Spelling).ToArray();
            Assert.True(twins.Contains(own), $"{id}: {own} is there in Traditional characters alone.");
            Assert.True(traditional[i] == own || twins.Length > 1, $"{id}: {own} is there in Simplified characters alone.");
        }
    }

    private static IEnumerable<string> ChineseSpellings(JsonNode entry) =>
        new[] { "title", "printed", "fullName" }.Select(name => entry[name]).OfType<JsonObject>()
            .SelectMany(name => new[] { (string)name["zh-Hans"]!, (string)name["zh-Hant"]! })
            .Concat(entry["aliases"]!.AsArray().Select(alias => (string)alias!).Where(alias => alias.Any(c => c > '\u2E80')))
            .Distinct();

    /// <summary>Full-width punctuation, and no blank before 年.</summary>
    private static string Punctuate(string text) => BlankBeforeYear().Replace(text, "年")
        .Replace('(', '（').Replace(')', '）').Replace(',', '，').Replace(':', '：').Replace(';', '；');

    [GeneratedRegex("(?<=[0-9]) 年")]
    private static partial Regex BlankBeforeYear();

    /// <summary>OpenCC's plain tables, without regional vocabulary: one process for all lines.</summary>
    private static async Task<string[]> Convert(string table, string[] lines)
    {
        Command.SkipWithout("opencc");
        var output = await Command.Run(Repository.Root, "opencc", ["-c", table], input: string.Join('\n', lines) + "\n");
        var converted = output.OfSuccess().TrimEnd('\n').Split('\n');
        Assert.Equal(lines.Length, converted.Length);
        return converted;
    }
}
