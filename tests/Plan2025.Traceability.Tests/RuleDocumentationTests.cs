using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Traceability.Tests;

/// <summary>Each rule has its page, and code, page and release notes say the same.</summary>
public class RuleDocumentationTests
{
    public static TheoryData<string> Ids => [.. TraceabilityRules.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_a_link_and_a_line_of_the_release(string id)
    {
        var rule = TraceabilityRules.All.Single(r => r.Id == id);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", id + ".md"));
        var releases = File.ReadAllText(Path.Combine(Repository.Root, "src", "Plan2025.Analyzers", "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(Repository.Root, "src", "Plan2025.Analyzers", "AnalyzerReleases.Shipped.md"));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains($"| severity | {rule.DefaultSeverity} |", page, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.Contains($"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}", releases, StringComparison.Ordinal);
        Assert.NotEqual("", rule.Description.ToString());
    }

    [Fact]
    public void Numbers_of_rules_are_not_given_twice() =>
        Assert.Equal(TraceabilityRules.All.Length, TraceabilityRules.All.Select(r => r.Id).Distinct().Count());
}
