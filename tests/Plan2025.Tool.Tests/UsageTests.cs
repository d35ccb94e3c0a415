using System;
using System.Threading.Tasks;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests;

/// <summary>Wrong input exits with 2, says what is wrong, and what was probably meant.</summary>
public class UsageTests
{
    [Theory]
    [InlineData("T118", "T119")]
    [InlineData("T118", "show", "T119")]
    [InlineData("T013", "show", "T13")]
    [InlineData("CNIPA", "CNIPPA")]
    [InlineData("CNIPA", "show", "T045", "CNIPPA")]
    [InlineData("国家知识产权局", "国家知识产权司")]
    [InlineData("Ministry of Justice", "Ministry", "of", "Justise")]
    [InlineData("show", "shwo", "T045")]
    [InlineData("--format", "list", "--formt")]
    [InlineData("--json", "search", "数据", "--jsn")]
    [InlineData("'ids'", "list", "--format", "idz")]
    [InlineData("'zh-Hans'", "T045", "--lang", "zh")]
    [InlineData("'xlsx'", "export", "xls")]
    [InlineData("-o FILE", "export", "xlsx")]
    [InlineData("show", "show")]
    [InlineData("search", "search")]
    [InlineData("empty", "search", "")]
    public async Task Wrong_input_is_answered_with_a_suggestion(string suggestion, params string[] arguments)
    {
        var run = await ToolRun.OfCulture("en-US", arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(suggestion, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-Hans", "错误：“CNIPPA”", "是否应为 CNIPA？")]
    [InlineData("zh-Hant", "錯誤：「CNIPPA」", "是否應為 CNIPA？")]
    [InlineData("en", "error: 'CNIPPA'", "Did you mean CNIPA?")]
    public async Task Errors_are_in_the_language_that_is_chosen(string language, string message, string suggestion)
    {
        var run = await ToolRun.Of("show", "CNIPPA", "--lang", language);

        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(suggestion, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_an_argument_reach_no_terminal()
    {
        var run = await ToolRun.Of("show", "T\e[31m\a045");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain('\e', run.Error);
        Assert.DoesNotContain('\a', run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("show")]
    [InlineData("list")]
    [InlineData("search")]
    [InlineData("export")]
    [InlineData("check")]
    [InlineData("mcp")]
    public async Task Help_is_complete_in_every_language(params string[] command)
    {
        foreach (var language in DisplayTests.Languages)
        {
            var help = (await ToolRun.Of([.. command, "--help", "--lang", language])).OfSuccess();

            Assert.Contains("--lang", help, StringComparison.Ordinal);
            Assert.Contains("--help", help, StringComparison.Ordinal);
            Assert.DoesNotMatch(language == "en" ? "[\u4e00-\u9fff]:" : "Description:|Usage:|Arguments:|Options:|Commands:|Show |\\[default|\\[options|\\[command", help);
            Assert.Equal(command.Length == 0, help.Contains("[<NAME>...] ", StringComparison.Ordinal));
            foreach (var line in help.Split('\n'))
            {
                // None is longer than a paragraph.
                Assert.InRange(line.Length, 0, 200);

                // Every option, argument and command has a description.
                Assert.DoesNotMatch(@"^  (-|<|[a-z]+ ?<)\S*( \S+)?\s*$", line);
            }

            if (command.Length == 0)
            {
                Assert.All(new[] { "show", "list", "search", "export", "check", "mcp" }, name => Assert.Matches($@"(?m)^  {name}\b.*\S", help));
            }
        }
    }

    [Fact]
    public async Task The_version_is_the_products() =>
        Assert.Matches(@"^\d+\.\d+\.\d+", (await ToolRun.Of("--version")).OfSuccess());
}
