using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests.Exports;

/// <summary>The plan as a page, as far as it can be judged without a browser.</summary>
public partial class PageTests
{
    private const int LargestFile = 500_000;

    [Theory]
    [MemberData(nameof(DisplayTests.Tags), MemberType = typeof(DisplayTests))]
    public async Task It_is_one_file_of_less_than_500_KB_in_the_language_that_is_chosen(string tag)
    {
        var page = (await ToolRun.Of("export", "html", "--lang", tag)).OfSuccess();

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 1, LargestFile);
        Assert.Contains($"<html lang=\"{tag}\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<link|<img|<iframe|\\ssrc=|@import|url\\(|https?://", page);
        Assert.DoesNotMatch("<[a-z]+[^>]* (style|on[a-z]+)=", page);
        Assert.Equal(Plan.Tasks.Select(t => t.ToString()), Item().Matches(page).Select(m => m.Groups[1].Value));
    }

    [Fact]
    public async Task Every_text_is_in_three_languages()
    {
        var page = (await ToolRun.Of("export", "html", "--lang", "en")).OfSuccess();
        var texts = JsonNode.Parse(Table().Match(page).Groups[1].Value)!["texts"]!.AsArray();

        // What is the same in all languages is a number, a name or nothing but places.
        Assert.All(texts, text => Assert.True(text!.AsArray().Count == 3 || !text[0]!.GetValue<string>().Any(char.IsLetter), text!.ToJsonString()));
        Assert.All(References().Matches(page).SelectMany(m => m.Groups[1].Value.Split(' ')), part =>
            Assert.True(part.StartsWith('=') || int.Parse(part, System.Globalization.CultureInfo.InvariantCulture) < texts.Count, part));
    }

    [Fact]
    public async Task A_part_of_the_tasks_is_a_page_too()
    {
        var page = (await ToolRun.Of("export", "html", "--tasks", "lead:spc", "--lang", "zh-Hans")).OfSuccess();

        Assert.Equal(Plan.Agencies[Agency.SupremePeoplesCourt].LeadTasks.Select(t => t.ToString()), Item().Matches(page).Select(m => m.Groups[1].Value));
        Assert.Empty(Item().Matches((await ToolRun.Of("export", "html", "--tasks", "none")).OfSuccess()));
    }

    [GeneratedRegex("<tbody id=\"(T\\d{3})\"")]
    private static partial Regex Item();

    [GeneratedRegex("<script type=\"application/json\" id=\"texts\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("data-(?:text|aria-label|title)=\"([^\"]*)\"")]
    private static partial Regex References();
}
