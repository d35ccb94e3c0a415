using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Samples.Tests;

/// <summary>The C# of docs/integrations and docs/serializers is in the samples, letter for letter, and their links lead somewhere.</summary>
public partial class SampleDocumentTests
{
    [Theory]
    [InlineData("integrations.md", 11)]
    [InlineData("integrations.zh-CN.md", 11)]
    [InlineData("serializers.md", 4)]
    [InlineData("serializers.zh-CN.md", 4)]
    public void Shown_code_is_in_the_sample_named_before(string document, int expectedBlocks)
    {
        var text = Repository.Read("docs", document);
        var blocks = Markdown.Blocks(text, "csharp");

        Assert.Equal(expectedBlocks, blocks.Count);
        Assert.All(blocks, block =>
        {
            var sample = SampleFile().Matches(text[..block.Index]).Last().Groups[1].Value;
            Assert.Contains(WithoutIndentation(block.Code), WithoutIndentation(Repository.Read(sample)), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("integrations.md")]
    [InlineData("integrations.zh-CN.md")]
    [InlineData("serializers.md")]
    [InlineData("serializers.zh-CN.md")]
    public void Links_lead_somewhere(string document)
    {
        var text = Repository.Read("docs", document);
        var links = Link().Matches(text).Select(m => m.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links.Where(l => l[0] != '#'), link => Assert.True(Path.Exists(Repository.PathOf("docs", link.Split('#')[0])), link));
        Assert.All(links.Where(l => l[0] == '#'), link => Assert.Contains(
            link[1..],
            text.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => NotInAnchors().Replace(l[3..].ToLowerInvariant(), "").Replace(' ', '-'))));
    }

    [GeneratedRegex(@"\[`(samples/[^`]+\.cs)`\]")]
    private static partial Regex SampleFile();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NotInAnchors();

    private static string WithoutIndentation(string code) =>
        string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
