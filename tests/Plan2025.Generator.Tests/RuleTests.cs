using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Tests.Infrastructure;
using Xunit.v3;

namespace Plan2025.Generator.Tests;

/// <summary>Each rule has an identifier, a page, a help link, a release entry and a test, and they say the same.</summary>
public class RuleTests
{
    private static readonly string s_content = AppContext.BaseDirectory;

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_kind_of_problem_has_one_rule() =>
        Assert.Equal(Enum.GetValues<ProblemKind>(), Rules.All.Select(rule => rule.Kind));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_cause_example_and_fix(string id)
    {
        var rule = Rule(id);

        var page = File.ReadAllLines(Path.Combine(s_content, "rules", id + ".md"));

        Assert.Equal($"# {id}: {rule.Title}", page[0]);
        Assert.Equal(rule.IsWarning ? "Warning" : "Error", Regex.Match(page[2], "^(Error|Warning) in the plan document\\.$").Groups[1].Value);
        Assert.Equal(["## Cause", "## Example", "## Fix"], page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.All(
            ["## Cause", "## Example", "## Fix"],
            heading => Assert.NotEqual("", page.SkipWhile(line => line != heading).Skip(2).First()));
    }

    /// <summary>The page of a rule shows the message that its reader has just seen.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_shows_a_message_of_its_rule(string id)
    {
        var page = File.ReadAllText(Path.Combine(s_content, "rules", id + ".md"));
        var pattern = Regex.Replace(Regex.Escape(Rule(id).Message), @"\\\{\d}", ".*?");

        Assert.Matches($@"\n(\S+\(\d+,\d+\): (error|warning) )?{id}: {pattern}\n", page);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Warnings_can_be_turned_off_and_errors_cannot(string id)
    {
        var rule = Rule(id);

        Assert.Equal(rule.IsWarning, !Descriptors.Of(rule.Kind).CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        var descriptor = Descriptors.Of(Rule(id).Kind);

        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(id, descriptor.Id);
    }

    [Fact]
    public void The_release_entries_are_the_rules()
    {
        var entries = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadAllLines(Path.Combine(s_content, file)))
            .Where(line => line.StartsWith("PLAN", StringComparison.Ordinal));

        Assert.Equal(
            Rules.All.Select(rule => $"{rule.Id} | {Descriptors.Of(rule.Kind).Category} | {Descriptors.Of(rule.Kind).DefaultSeverity} | {rule.Title}"),
            entries);
    }

    [Fact]
    public void There_is_no_page_without_a_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(s_content, "rules")).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Rules.All.Select(rule => rule.Id), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_test(string id)
    {
        var traits = typeof(RuleTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Cast<MemberInfo>().Append(type))
            .SelectMany(member => member.GetCustomAttributes().OfType<ITraitAttribute>())
            .SelectMany(trait => trait.GetTraits())
            .Where(trait => trait.Key == "Rule")
            .Select(trait => trait.Value);
        var cases = BrokenPlans.All.SelectMany(row => row.Data.Item1.Split(','));

        Assert.Contains(id, traits.Concat(cases));
    }

    private static Rule Rule(string id) => Rules.All.Single(rule => rule.Id == id);
}
