using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Samples.Tests;

/// <summary>The C# of docs/integrations stands in the samples, letter for letter, and its links lead somewhere.</summary>
public partial class IntegrationsDocumentTests
{
    [Theory]
    [InlineData("integrations.md")]
    [InlineData("integrations.zh-CN.md")]
    public void Shown_code_stands_in_the_sample_named_before(string document)
    {
        var text = Repository.Read("docs", document);
        var blocks = Markdown.Blocks(text, "csharp");

        Assert.Equal(11, blocks.Count);
        Assert.All(blocks, block =>
        {
            var sample = SampleFile().Matches(text[..block.Index]).Last().Groups[1].Value;
            Assert.Contains(WithoutIndentation(block.Code), WithoutIndentation(Repository.Read(sample)), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("integrations.md")]
    [InlineData("integrations.zh-CN.md")]
    public void Links_lead_somewhere(string document)
    {
        var text = Repository.Read("docs", document);
        var links = Link().Matches(text).Select(m => m.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links.Where(l => l[0] != '#'), link => Assert.True(Path.Exists(Repository.PathOf("docs", link)), link));
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
