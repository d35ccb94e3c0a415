using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Plan2025.Build.Tests.Infrastructure;
using Plan2025.Shared;
using Plan2025.Traceability;

namespace Plan2025.Build.Tests;

/// <summary>What the task says to the build is in the language of the compiler, and else in that of MSBuild.</summary>
public class LanguageTests
{
    public static TheoryData<string> Messages => [.. typeof(BuildMessages).GetFields().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_is_in_both_languages_with_the_same_placeholders(string name)
    {
        var message = (MessageText)typeof(BuildMessages).GetField(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", message.English);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}|：", message.Chinese);
        Assert.Equal(Placeholders(message.English), Placeholders(message.Chinese));
    }

    [Fact]
    public void Titles_and_messages_of_findings_are_in_the_languages_of_reports() => Assert.All(
        FindingRule.All.SelectMany(rule => new[] { rule.Title, rule.Message }),
        text =>
        {
            Assert.NotNull(text.Traditional);
            Assert.NotEqual(text.Chinese, text.Traditional);
            Assert.Equal(Placeholders(text.English), Placeholders(text.Chinese));
            Assert.Equal(Placeholders(text.English), Placeholders(text.Traditional));
            Assert.Equal(text.Traditional, text.ToString(MessageText.InTraditional));
            Assert.Equal(text.Chinese, text.ToString(MessageText.InSimplified));
        });

    [Theory]
    [InlineData("zh-CN", "en", true)]
    [InlineData("zh-Hans", "fr", true)]
    [InlineData("ZH-HANS", "", true)]
    [InlineData("", "zh-CN", true)]
    [InlineData("en-US", "zh-CN", false)]
    [InlineData("zh-TW", "zh-CN", false)]
    [InlineData("", "fr", false)]
    public void The_language_is_that_of_the_compiler_or_else_that_of_the_build(string compiler, string build, bool isChinese)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(build);
        using var run = new ReportRun { MessageLanguage = compiler, RepositoryUrl = "src" };

        Assert.False(run.Execute(Projects.Tests, "csv;pdf"));
        Assert.False(run.Execute(Projects.Tests, "csv"));

        string[] english =
        [
            "'pdf' is no format of a report; expected true, or some of html, markdown, csv, sarif, junit",
            "The reports of the plan can't be written: Plan2025RepositoryUrl is 'src'; expected an address that begins with https:// or http://.",
        ];
        string[] chinese =
        [
            "“pdf”不是报告格式；应为 true，或以下格式中的若干种：html、markdown、csv、sarif、junit",
            "无法写入计划报告：Plan2025RepositoryUrl 为“src”；应为以 https:// 或 http:// 开头的地址。",
        ];
        Assert.Equal(isChinese ? chinese : english, run.Engine.Errors);
    }

    private static string[] Placeholders(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
}
