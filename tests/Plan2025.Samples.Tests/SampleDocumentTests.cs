using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Samples.Tests;

/// <summary>The links of docs/integrations and docs/serializers lead somewhere. Docs.Tests compares their code with the samples.</summary>
public partial class SampleDocumentTests
{
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

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NotInAnchors();
}
