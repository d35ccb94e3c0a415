using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The reports in the language of the property <c>Plan2025ReportLanguage</c>: what people read is in it, what programs read is not.</summary>
public class ReportLanguageTests
{
    [Fact]
    public void Another_language_is_an_error()
    {
        using var run = new ReportRun { Language = "fr" }.Reference(Projects.Product);

        Assert.False(run.Execute(Projects.Tests, "csv"));
        Assert.Equal(["'fr' is not a language of reports; expected one of zh-Hans, zh-Hant, en"], run.Engine.Errors);
    }

    [Theory]
    [InlineData("en", "Coverage of the plan by App")]
    [InlineData("zh-Hans", "App 对计划的覆盖情况")]
    [InlineData("zh-Hant", "App 對計劃的涵蓋情形")]
    public void The_page_opens_in_it(string language, string title)
    {
        var page = Projects.Report("coverage.html", language);

        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains($">{title}</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_in_Simplified_Chinese()
    {
        var lines = Projects.Report("coverage.md", "zh-Hans").Split('\n');

        Assert.Equal("# App 对计划的覆盖情况", lines[0]);
        Assert.Equal($"要求：`T001..T006`。计划数据版本 {Plan.DataVersion}。", lines[2]);
        Assert.Equal(
            [
                "| 任务 | |", "|---|--:|", "| 计划共有 | 118 |", "| 要求 | 6 |", "| 适用 | 5 |", "| 适用，但原文有未补缺文 | 0 |", "| 已实现 | 2 |",
                "| 已实现且已验证 | 1 |", "| 待复核 | 1 |", "| 暂缓 | 1 |", "| 未覆盖 | 1 |",
            ],
            lines.Skip(4).TakeWhile(line => line.Length > 0));
        Assert.Equal(["## 问题清单", "## 要求的任务", "## 已绑定的其他任务"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("| 任务 | 原文 | 状态 | 已验证 | 是否执行 | 位置 |", lines);
        Assert.Contains(
            lines, line => line.StartsWith("- [PLAN2002](", StringComparison.Ordinal) && line.EndsWith(") T002 已实现（src/Register.cs:6），但没有任何绑定验证它（[src/Register.cs:6](../../src/Register.cs#L6)）", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("| T001 | " + Plan.Tasks[TaskId.T001].GetText(Language.SimplifiedChinese) + " | 已实现 | 是 |", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("| 暂缓 [src/Register.cs:12](../../src/Register.cs#L12)：needs the \"new\" register, \\<b\\>planned\\</b\\> for autumn \\| \\*soon\\* |", StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_in_Traditional_Chinese()
    {
        var lines = Projects.Report("coverage.md", "zh-Hant").Split('\n');

        Assert.Equal("# App 對計劃的涵蓋情形", lines[0]);
        Assert.Equal(["## 問題清單", "## 要求的任務", "## 已繫結的其他任務"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("| 已實作且已驗證 | 1 |", lines);
        Assert.Contains(lines, line => line.Contains(") T002 已實作（src/Register.cs:6），但沒有任何繫結驗證它（", StringComparison.Ordinal));
    }

    /// <summary>Heads and values are words for people; chapters and sections are names in code, and files, members and reasons are as they are written.</summary>
    [Fact]
    public void Csv_in_Simplified_Chinese_has_the_rows_and_keys_of_the_English_one()
    {
        var chinese = CsvTests.Read(Projects.Report("coverage.csv", "zh-Hans"));
        var english = CsvTests.Read(Projects.Report("coverage.csv"));

        Assert.Equal("任务,章,节,牵头单位,要求,状态,已验证,是否执行,缺文,绑定,待复核,程序集,成员,文件,行,理由,原文,英文", string.Join(",", chinese[0]));
        Assert.Equal(english.Count, chinese.Count);
        foreach (var key in new[] { "task", "chapter", "section", "assembly", "member", "file", "line", "reason", "text", "english" })
        {
            var column = Array.IndexOf(english[0], key);
            Assert.Equal(english.Skip(1).Select(row => row[column]), chinese.Skip(1).Select(row => row[column]));
        }

        var values = new Dictionary<string, string>
        {
            ["yes"] = "是", ["no"] = "否", ["implemented"] = "已实现", ["stale"] = "待复核", ["deferred"] = "暂缓", ["not applicable"] = "不适用", ["missing"] = "未覆盖",
            ["implements"] = "实现", ["verifies"] = "验证", ["defers"] = "暂缓", [""] = "",
        };
        foreach (var key in new[] { "required", "state", "verified", "executed", "gap", "binding", "stale" })
        {
            var column = Array.IndexOf(english[0], key);
            Assert.Equal(english.Skip(1).Select(row => values[row[column]]), chinese.Skip(1).Select(row => row[column]));
        }
    }

    [Theory]
    [InlineData("zh-Hans", "T002 已实现（src/Register.cs:6），但没有任何绑定验证它。", "已实现的任务未验证。")]
    [InlineData("zh-Hant", "T002 已實作（src/Register.cs:6），但沒有任何繫結驗證它。", "已實作的任務未驗證。")]
    public void Sarif_says_messages_in_Chinese_and_keeps_every_id_and_name_of_a_property(string language, string message, string rule)
    {
        var chinese = JsonNode.Parse(Projects.Report("coverage.sarif", language))!["runs"]![0]!;
        var english = JsonNode.Parse(Projects.Report("coverage.sarif"))!["runs"]![0]!;

        Assert.Equal(message, $"{chinese["results"]![0]!["message"]!["text"]}");
        Assert.Equal(rule, $"{chinese["tool"]!["driver"]!["rules"]![1]!["shortDescription"]!["text"]}");
        Assert.Equal(Keys(english), Keys(chinese));
    }

    [Theory]
    [InlineData("zh-Hans", "T002 已实现（src/Register.cs:6），但没有任何绑定验证它", "暂缓；needs the", Language.SimplifiedChinese)]
    [InlineData("zh-Hant", "T002 已實作（src/Register.cs:6），但沒有任何繫結驗證它", "暫緩；needs the", Language.TraditionalChinese)]
    public void JUnit_says_messages_in_Chinese_and_keeps_classes_types_and_counts(string tag, string message, string skipped, Language language)
    {
        var chinese = XDocument.Parse(Projects.Report("coverage.junit.xml", tag)).Root!;
        var english = XDocument.Parse(Projects.Report("coverage.junit.xml")).Root!;

        Assert.Equal(message, chinese.Descendants("failure").First().Attribute("message")!.Value);
        Assert.StartsWith(skipped, chinese.Descendants("skipped").First().Attribute("message")!.Value, StringComparison.Ordinal);
        Assert.Equal(Plan.Chapters[(Chapter)1].GetTitle(language), chinese.Element("testsuite")!.Attribute("name")!.Value);
        Assert.Equal("T001 " + Plan.Tasks[TaskId.T001].GetText(language), chinese.Descendants("testcase").First().Attribute("name")!.Value);
        Assert.Equal(Shape(english), Shape(chinese));

        // All but what people read.
        static IEnumerable<string> Shape(XElement root) => root.DescendantsAndSelf().Select(element => element.Name + " " + string.Join(
            " ", element.Attributes().Select(a => a.Name.LocalName is "message" || (a.Name.LocalName is "name" && element != root) ? a.Name.LocalName : a.ToString())));
    }

    /// <summary>All names of properties with their places, and the values of those that programs read.</summary>
    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject entry => entry.SelectMany(member => Keys(member.Value).Select(key => member.Key + "." + key)
            .Prepend(member.Value is JsonValue && member.Key is not ("text" or "organization") ? member.Key + " = " + member.Value : member.Key)),
        JsonArray array => array.SelectMany(Keys),
        _ => [],
    };
}
