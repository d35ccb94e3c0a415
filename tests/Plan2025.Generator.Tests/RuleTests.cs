using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Each rule has an identifier, a section on the page, a help link, a release entry and a test, and they say the same.</summary>
public class RuleTests
{
    private static readonly string s_content = AppContext.BaseDirectory;

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_kind_of_problem_has_one_rule() =>
        Assert.Equal(Enum.GetValues<ProblemKind>(), Rules.All.Select(rule => rule.Kind));

    /// <summary>In the order of the rules: severity and title, what to do, and the message that the reader has just seen.</summary>
    [Theory]
    [InlineData("plan-documents.md", "", "Error: ", "Warning: ", ".")]
    [InlineData("plan-documents.zh-CN.md", "zh-CN", "错误：", "警告：", "。")]
    public void The_page_explains_each_rule(string page, string culture, string error, string warning, string end)
    {
        var sections = Regex.Split(File.ReadAllText(Path.Combine(s_content, page)), "^### ", RegexOptions.Multiline)[1..];

        Assert.Equal(Rules.All.Select(rule => rule.Id), sections.Select(section => section.Split('\n')[0]));
        foreach (var (rule, section) in Rules.All.Zip(sections))
        {
            var language = CultureInfo.GetCultureInfo(culture);
            var (severity, level) = rule.IsWarning ? (warning, "warning") : (error, "error");
            var message = Regex.Replace(Regex.Escape(rule.Message.ToString(language)), @"\\\{\d}", ".*?");
            Assert.Matches($@"^{rule.Id}\n\n\*\*{severity}{Regex.Escape(rule.Title.ToString(language) + end)}\*\*[\s\S]+```text\n[\s\S]*\(\d+,\d+\): {level} {rule.Id}: {message}\n```", section);
        }
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
    public void The_help_link_leads_to_the_section_of_the_rule(string id)
    {
        var (rule, section) = (Rule(id), id.ToLowerInvariant());
        Assert.Equal(id, Descriptors.Of(rule.Kind).Id);
        Assert.EndsWith($"/docs/rules/plan-documents.md#{section}", Descriptors.Of(rule.Kind).HelpLinkUri, StringComparison.Ordinal);

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Assert.EndsWith($"/docs/rules/plan-documents.zh-CN.md#{section}", Descriptors.Of(rule.Kind).HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_its_texts_in_both_languages_with_the_same_placeholders(string id)
    {
        foreach (var text in new[] { Rule(id).Title, Rule(id).Message })
        {
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", text.English);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Chinese);
            Assert.Equal(Placeholders(text.English), Placeholders(text.Chinese));
        }

        static string[] Placeholders(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void The_release_entries_are_the_rules()
    {
        var entries = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadAllLines(Path.Combine(s_content, file)))
            .Where(line => line.StartsWith("PLAN", StringComparison.Ordinal))
            // A rule that is not yet released may have its number between two that are.
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            Rules.All.Select(rule => $"{rule.Id} | {Descriptors.Of(rule.Kind).Category} | {Descriptors.Of(rule.Kind).DefaultSeverity} | {rule.Title.English}"),
            entries);
    }

    /// <summary>
    /// Each rule that a text can break is broken by a document of MessageTests; the others are those of no file, and of one
    /// that can't be read or has nothing in it.
    /// </summary>
    [Fact]
    public void A_rule_has_a_test() => Assert.Equal(
        Rules.All.Select(rule => rule.Id).Except(["PLAN0001", "PLAN0002", "PLAN0003", "PLAN0005", "PLAN0006"]),
        File.ReadLines(Path.Combine(s_content, "Fixtures", "messages.txt")).Select(line => line.Split(' ')[0]).Distinct());

    private static Rule Rule(string id) => Rules.All.Single(rule => rule.Id == id);
}
