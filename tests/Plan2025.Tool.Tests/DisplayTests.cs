using System;
using System.Linq;
using System.Threading.Tasks;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests;

/// <summary>What people see: in three languages, on narrow and wide screens, with and without colour.</summary>
public class DisplayTests
{
    public static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];

    public static TheoryData<string> Tags => [.. Languages];

    /// <summary>Languages, widths and commands.</summary>
    public static MatrixTheoryData<string, int, string> All => new(
        Languages, [80, 200], ["", "T045", "show|T030|CNIPA|商标法|Protection", "list|chapter:2", "search|数据", "--help", "export|--help"]);

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_is_wider_than_the_screen_and_nothing_is_an_escape_sequence(string language, int width, string command)
    {
        var run = await ToolRun.Of(width, isColored: false, [.. Split(command), "--lang", language]);

        run.OfSuccess();
        Assert.DoesNotContain('\e', run.Output);
        if (!command.Contains("--help", StringComparison.Ordinal))
        {
            Assert.All(run.Lines, line => Assert.InRange(DisplayWidth.Of(line), 0, width));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Colour_changes_nothing_but_colour(string language, int width, string command)
    {
        var plain = await ToolRun.Of(width, isColored: false, [.. Split(command), "--lang", language]);
        var coloured = await ToolRun.Of(width, isColored: true, [.. Split(command), "--lang", language]);

        Assert.Equal(plain.Output, System.Text.RegularExpressions.Regex.Replace(coloured.Output, "\e\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData("zh-Hans", "缺文：来源脱漏的文字")]
    [InlineData("zh-Hant", "缺文：來源脫漏的文字")]
    [InlineData("en", "Gaps: words that the source lost")]
    public async Task Without_arguments_the_plan_is_shown_at_a_glance(string language, string gaps)
    {
        var title = Plan.GetTitle(PlanLanguage.Parse(language).Id)[..15];
        var text = (await ToolRun.Of("--lang", language)).OfSuccess();

        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(gaps, text, StringComparison.Ordinal);
        Assert.Contains("118", text, StringComparison.Ordinal);
        Assert.Contains("出臺▒,發布▒。", text, StringComparison.Ordinal);
        foreach (var chapter in Plan.Chapters)
        {
            var heading = chapter.GetTitle(PlanLanguage.Parse(language));
            Assert.Contains(heading[..Math.Min(heading.Length, 20)], text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task A_task_is_shown_with_all_that_the_plan_says(string tag)
    {
        var language = PlanLanguage.Parse(tag);
        var task = Plan.Tasks[TaskId.T001];

        var text = Joined((await ToolRun.Of(200, isColored: false, "show", "T001", "--lang", tag)).OfSuccess());

        Assert.Contains(Joined(task.Lead.GetTitle(language)), text, StringComparison.Ordinal);
        Assert.Contains(Joined(task.Chapter.GetTitle(language)), text, StringComparison.Ordinal);
        Assert.Contains(Joined(task.GetResponsibilityClause(language)), text, StringComparison.Ordinal);
        Assert.Contains("集成電路布圖設計保護條例", text, StringComparison.Ordinal);
        Assert.All(task.Instruments.ToArray(), id => Assert.Contains(Joined(Plan.Instruments[id].GetTitle(language)), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_language_texts_are_shown_in_all_the_own_one_first()
    {
        var text = Joined((await ToolRun.OfCulture("zh-TW", "T045")).OfSuccess());

        var positions = new[] { Language.TraditionalChinese, Language.SimplifiedChinese, Language.English }
            .Select(language => text.IndexOf(Joined(Plan.Tasks[TaskId.T045].GetText(language))[..20], StringComparison.Ordinal))
            .ToArray();
        Assert.DoesNotContain(-1, positions);
        Assert.Equal(positions.Order(), positions);
    }

    [Theory]
    [InlineData("T045", "45", "t045", "StrengthenSeedIndustryProtection")]
    [InlineData("CNIPA", "国家知识产权局", "國家知識產權局", "China National Intellectual Property Administration")]
    [InlineData("商标法", "商標法", "TrademarkLaw", "Trademark Law")]
    [InlineData("Protection", "强化知识产权保护", "強化知識產權保護", "Strengthening Intellectual Property Protection")]
    public async Task Any_spelling_shows_the_same(params string[] spellings)
    {
        var first = (await ToolRun.Of("show", spellings[0])).OfSuccess();

        foreach (var spelling in spellings)
        {
            Assert.Equal(first, (await ToolRun.Of("show", spelling)).OfSuccess());
            Assert.Equal(first, (await ToolRun.Of(spelling)).OfSuccess());
        }
    }

    [Fact]
    public async Task Words_of_a_name_need_no_quotes() =>
        Assert.Equal((await ToolRun.Of("Ministry of Justice")).OfSuccess(), (await ToolRun.Of("Ministry", "of", "Justice")).OfSuccess());

    [Fact]
    public async Task Lines_of_Chinese_do_not_begin_with_closing_punctuation()
    {
        for (var width = 60; width < 100; width++)
        {
            var run = await ToolRun.Of(width, isColored: false, "search", "数据", "--lang", "zh-Hans");
            Assert.All(run.Lines, line => Assert.DoesNotMatch("^ +[，。、；：）》]", line));
        }
    }

    private static string[] Split(string command) => command.Split('|', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Text without the blanks and line ends at which it was wrapped.</summary>
    private static string Joined(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
