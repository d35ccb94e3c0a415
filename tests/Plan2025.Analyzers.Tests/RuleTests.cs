using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Plan2025.Analyzers.Tests.Infrastructure;
using Plan2025.Analyzers.Traceability;

namespace Plan2025.Analyzers.Tests;

/// <summary>Each rule has an identifier, pages, a release entry and an analyzer, and they say the same.</summary>
public class RuleTests
{
    private static readonly string s_content = AppContext.BaseDirectory;

    private static readonly DiagnosticDescriptor[] s_rules = [.. Rules.All.Concat(TraceabilityRules.All).Select(rule => (DiagnosticDescriptor)rule)];

    public static TheoryData<string> Ids => [.. s_rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_shows_its_message(string id)
    {
        var lines = Page(id, id + ".md", CultureInfo.InvariantCulture);

        Assert.Equal($"# {id}: {Rule(id).Title.ToString(CultureInfo.InvariantCulture)}", lines[0]);
        Assert.Equal($"{Rule(id).DefaultSeverity} in your code.", lines[4]);
        Assert.Equal(["## Cause", "## Example", "## Fix"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.StartsWith("[How to turn this rule off](turn-off.md).", lines[^2], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_in_Chinese_that_shows_its_message(string id)
    {
        var lines = Page(id, id + ".zh-CN.md", Languages.Chinese);
        var severity = Rule(id).DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "错误",
            DiagnosticSeverity.Warning => "警告",
            _ => "建议",
        };

        Assert.Equal($"# {id}：{Rule(id).Title.ToString(Languages.Chinese)}", lines[0]);
        Assert.Equal($"代码中的严重性：{severity}。", lines[4]);
        Assert.Equal(["## 原因", "## 示例", "## 修复方法"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.StartsWith("[如何禁用此规则](turn-off.zh-CN.md)。", lines[^2], StringComparison.Ordinal);
    }

    /// <summary>The lines of a page, which shows the message.</summary>
    private static string[] Page(string id, string file, CultureInfo culture)
    {
        var page = File.ReadAllText(Path.Combine(s_content, "rules", file));
        var pattern = Regex.Replace(Regex.Escape(Rule(id).MessageFormat.ToString(culture)), @"\\\{\d}", ".*?");
        Assert.Matches($"\n(error|warning|info) {id}: {pattern}\n", page);
        return page.Split('\n');
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_all_its_texts_in_both_languages_with_the_same_placeholders(string id)
    {
        foreach (var text in new[] { Rule(id).Title, Rule(id).MessageFormat, Rule(id).Description })
        {
            var (english, chinese) = (text.ToString(CultureInfo.InvariantCulture), text.ToString(Languages.Chinese));
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", english);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|“", chinese);
            Assert.Equal(Placeholders(english), Placeholders(chinese));
        }

        Assert.EndsWith("。", Rule(id).Description.ToString(Languages.Chinese), StringComparison.Ordinal);
        Assert.False(Rule(id).MessageFormat.ToString(Languages.Chinese).EndsWith('。'));

        static IEnumerable<string> Placeholders(string text) =>
            Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
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
            s_rules.Select(r => $"{r.Id} | {r.Category} | {r.DefaultSeverity} | {r.Title.ToString(CultureInfo.InvariantCulture)}, [documentation](../../docs/rules/{r.Id}.md)"),
            entries);
    }

    [Fact]
    public void Each_rule_has_an_analyzer_and_each_analyzer_rules()
    {
        // Several analyzers share the rules about code and about other files.
        var supported = AllAnalyzers.Create().SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct();

        Assert.Equal(s_rules.Select(r => r.Id), supported.Order(StringComparer.Ordinal));
    }

    private static DiagnosticDescriptor Rule(string id) => s_rules.Single(rule => rule.Id == id);
}
