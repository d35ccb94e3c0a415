using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>A user's build in several languages: the same rules at the same places, in Chinese where the compiler speaks Simplified Chinese, else in English.</summary>
public partial class LanguageTests(PackedPackage package)
{
    /// <summary>What the rules say in the project, in both languages.</summary>
    private static readonly (string Id, string English, string Chinese)[] s_messages =
    [
        ("PLAN1001", "119 is no member of TaskId (1 to 118); did you mean TaskId.T118?", "119 不是 TaskId 的成员（有效值：1 到 118）；是否应为 TaskId.T118？"),
        ("PLAN1002", "'CNIPPA' names no member of Agency; did you mean 'CNIPA'?", "“CNIPPA”与 Agency 的任何成员都不对应；是否应为“CNIPA”？"),
        ("PLAN1003", "Write task.Id == TaskId.T045 instead of the constant 45", "请用 task.Id == TaskId.T045 代替常量 45"),
        ("PLAN1004", "The switch over ResponsibilityMode has no default and misses Plain", "针对 ResponsibilityMode 的 switch 没有默认分支，且遗漏 Plain"),
        ("PLAN1005", "TaskId.T009 is already in this list", "TaskId.T009 已在此列表中"),
        ("PLAN1006", "The text of TaskId.T013 has a gap: ", "TaskId.T013 的原文有缺文："),
        ("PLAN2001", "T002 is required (T001..T003), and nothing implements, defers or excludes it", "T002 在要求范围内（T001..T003），但既未实现，也未标为暂缓或不适用"),
        ("PLAN2002", "T001 is implemented (Languages/Slips.cs:5), and nothing verifies it", "T001 已实现（Languages/Slips.cs:5），但没有任何绑定验证它"),
        ("PLAN2003", "T004 is verified (Languages/Slips.cs:6), and nothing implements it", "T004 已验证（Languages/Slips.cs:6），但没有任何绑定实现它"),
        ("PLAN2004", "This was bound to an earlier wording of T005; look at it again; the current one is @", "此绑定锁定的是 T005 的旧措辞，请复核；当前措辞为 @"),
        ("PLAN2005", "T007 is deferred without a reason", "T007 标为暂缓，但未写理由"),
        ("PLAN2006", "T008 is not applicable here, but implemented at Languages/Slips.cs:11", "T008 在此标为不适用，但在 Languages/Slips.cs:11 处绑定为“实现”"),
        ("PLAN2007", "The requirement 'T001 | (T002' can't be read: This bracket is not closed", "无法解析要求“T001 | (T002”：此括号未闭合"),
        ("PLAN2008", "'T119' is not a task of the plan (T001 to T118); did you mean 'T118'?", "“T119”不是计划中的任务（T001 到 T118）；是否应为“T118”？"),
        ("PLAN2010", "T006 is not bound by this attribute, so it pins nothing", "此特性未绑定 T006，因此不起锁定作用"),
    ];

    [Fact]
    public async Task Rules_speak_the_language_of_the_compiler()
    {
        var consumers = await package.Consumers();
        var places = new HashSet<string>();

        // One server compiles for all of them, one after the other. It ends after ten idle minutes.
        foreach (var server in new[] { "true", "false" })
        {
            foreach (var (language, property, isChinese) in new[] { ("zh-Hans", "", true), ("en", "", false), ("en", "zh-CN", true), ("fr", "", false) })
            {
                string[] preferred = property.Length == 0 ? [] : ["-p:PreferredUILang=" + property];
                var output = (await consumers.InLanguage(language).Build(
                    "Languages", ["--no-incremental", "-p:UseSharedCompilation=" + server, "-p:SharedCompilationId=" + package.Version, .. preferred])).OfFailure();

                var found = Reported().Matches(output).Select(m => (Place: m.Groups["place"].Value, Id: m.Groups["rule"].Value, Message: m.Groups["message"].Value)).Distinct().ToArray();
                places.Add(string.Join('\n', found.Select(f => f.Id + " " + f.Place).Order(StringComparer.Ordinal)));
                foreach (var (id, english, chinese) in s_messages)
                {
                    var message = isChinese ? chinese : english;
                    Assert.True(found.Any(f => f.Id == id && f.Message.StartsWith(message, StringComparison.Ordinal)), $"No {id}: {message}\n{output}");
                }

                Assert.All(found, f => Assert.Equal(isChinese, Han().IsMatch(f.Message)));
                Assert.All(found, f => Assert.Contains($"/docs/rules/{f.Id}{(isChinese ? ".zh-CN" : "")}.md", f.Message, StringComparison.Ordinal));
            }
        }

        Assert.Single(places);
    }

    [Fact]
    public async Task The_build_task_speaks_the_language_of_the_build()
    {
        var consumers = await package.Consumers();
        var expected = new Dictionary<(string, string), string>
        {
            [("zh-Hans", "")] = "“pdf”不是报告格式；应为 true，或以下格式中的若干种：html、markdown、csv、sarif、junit",
            [("en", "zh-CN")] = "“pdf”不是报告格式；应为 true，或以下格式中的若干种：html、markdown、csv、sarif、junit",
            [("fr", "")] = "'pdf' is no format of a report; expected true, or some of html, markdown, csv, sarif, junit",
        };
        foreach (var ((language, property), message) in expected)
        {
            string[] preferred = property.Length == 0 ? [] : ["-p:PreferredUILang=" + property];
            var output = (await consumers.InLanguage(language).Build("Languages", ["-t:Plan2025WriteReports", "-p:Plan2025Reports=pdf", .. preferred])).OfFailure();

            Assert.Contains(message, output, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"(?<place>[\w.]+(\([0-9,]+\))?) ?: (?:error|warning) (?<rule>PLAN[0-9]+): (?<message>.*?)(?: \[|$)", RegexOptions.Multiline)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
