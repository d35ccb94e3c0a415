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
        var text = Read("docs", document);
        var blocks = CSharpBlock().Matches(text);

        Assert.Equal(11, blocks.Count);
        Assert.All(blocks, block =>
        {
            var sample = SampleFile().Matches(text[..block.Index]).Last().Groups[1].Value;
            Assert.Contains(WithoutIndentation(block.Groups[1].Value), WithoutIndentation(Read(sample.Split('/'))), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("integrations.md")]
    [InlineData("integrations.zh-CN.md")]
    public void Links_lead_somewhere(string document)
    {
        var text = Read("docs", document);
        var links = Link().Matches(text).Select(m => m.Groups[1].Value).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links.Where(l => l[0] != '#'), link => Assert.True(Path.Exists(Path.Combine(Root, "docs", link)), link));
        Assert.All(links.Where(l => l[0] == '#'), link => Assert.Contains(
            link[1..],
            text.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => NotInAnchors().Replace(l[3..].ToLowerInvariant(), "").Replace(' ', '-'))));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"\[`(samples/[^`]+\.cs)`\]")]
    private static partial Regex SampleFile();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NotInAnchors();

    private static string WithoutIndentation(string code) =>
        string.Join('\n', code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Read(params string[] parts) => File.ReadAllText(Path.Combine([Root, .. parts]));

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Plan2025.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
            }

            return folder.FullName;
        }
    }
}
