using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.OfPlan;

/// <summary>Search as one types, in any language.</summary>
public partial class PlanSearchTests(Chromium browser) : PageTests(browser)
{
    /// <summary>Types each word, and gives the tasks that are then shown.</summary>
    private const string Search =
        """
        words => words.map(word => {
          const field = document.querySelector("[name=words]");
          field.value = word;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          return [...document.querySelectorAll("[data-item]:not([hidden])")].map(item => item.id).join(" ");
        })
        """;

    [Fact]
    public async Task It_finds_what_the_library_finds()
    {
        var words = Words(200);
        var page = await OpenPlan();

        var found = await page.EvaluateAsync<string[]>(Search, words);

        Assert.Equal(words.Select(word => word + ": " + string.Join(' ', Plan.Search(word))), words.Zip(found, (word, tasks) => word + ": " + tasks));
    }

    [Theory]
    [InlineData("ＤＮＡ")]
    [InlineData("dna")]
    [InlineData("TRADE")]
    [InlineData("ı")]
    [InlineData("\\")]
    [InlineData("<b>")]
    [InlineData("no such word")]
    public async Task Neither_case_nor_width_matters_and_nothing_is_special(string word)
    {
        var page = await OpenPlan();

        var found = await page.EvaluateAsync<string[]>(Search, new[] { "\"" + word + "\"" });

        Assert.Equal(string.Join(' ', Plan.Search(word)), found[0]);
    }

    [Fact]
    public async Task All_words_must_be_there_and_quotation_marks_keep_them_together()
    {
        var page = await OpenPlan();
        string[] queries = ["数据 专利", "数据　专利", "trade secrets", "\"trade secrets\"", "T045", "t45"];

        var found = await page.EvaluateAsync<string[]>(Search, queries);

        var both = string.Join(' ', Plan.Search("数据") & Plan.Search("专利"));
        Assert.Equal(
            [both, both, string.Join(' ', Plan.Search("trade") & Plan.Search("secrets")), string.Join(' ', Plan.Search("trade secrets")), "T045", "T045"],
            found);
    }

    [Theory]
    [InlineData("数据", Language.SimplifiedChinese)]
    [InlineData("專利", Language.TraditionalChinese)]
    [InlineData("data", Language.English)]
    public async Task Hits_are_marked_wherever_they_are_shown(string word, Language language)
    {
        var page = await OpenPlan(language: language);
        await page.EvaluateAsync(Search, new[] { word });

        var marked = await page.EvaluateAsync<string[]>("[...CSS.highlights.get('hit')].map(hit => { const range = new Range(); range.setStart(hit.startContainer, hit.startOffset); range.setEnd(hit.endContainer, hit.endOffset); return range.toString(); })");

        Assert.All(marked, text => Assert.Equal(word, text, ignoreCase: true));
        var texts = Plan.Tasks.Select(task => task.GetText(language)).ToArray();
        Assert.Equal(texts.Sum(text => Regex.Count(text, Regex.Escape(word), RegexOptions.IgnoreCase)), marked.Length);
    }

    [Fact]
    public async Task A_hit_in_another_language_is_shown_beside_the_text()
    {
        var page = await OpenPlan("#words=%E6%95%B0%E6%8D%AE&T063");

        await Assertions.Expect(page.Locator("#T063 .words-of-plan [lang=en]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#T063 .words-of-plan [lang=zh-Hans]")).ToContainTextAsync("数据");
        await page.Controls().GetByLabel("Words").FillAsync("");
        await Assertions.Expect(page.Locator("#T063 .words-of-plan [lang=zh-Hans]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_search_without_a_match_says_so()
    {
        var page = await OpenPlan();

        await page.Controls().GetByLabel("Words").FillAsync("量子纠缠");

        Assert.Equal("0 of 118 tasks", await page.Count());
        await Assertions.Expect(page.GetByText("No task matches.")).ToBeVisibleAsync();
    }

    /// <summary>The words that were lost are found where they are known.</summary>
    [Fact]
    public async Task Restored_words_are_found()
    {
        var page = await OpenPlan();
        var words = Plan.Tasks.SelectMany(task => task.Lacunae.Where(gap => gap.IsResolved).Select(gap => gap.Resolution!)).ToArray();

        Assert.NotEmpty(words);
        Assert.Equal(words.Select(word => string.Join(' ', Plan.Search(word))), await page.EvaluateAsync<string[]>(Search, words));
    }

    /// <summary>Words of the plan's texts, a third of each language; the same ones each time.</summary>
    private static string[] Words(int count)
    {
        var random = new Random(2025);
        var words = new List<string>();
        var languages = Plan.Languages.ToArray();
        while (words.Count < count)
        {
            var language = languages[words.Count % languages.Length];
            var text = Plan.Tasks[(TaskId)random.Next(1, Plan.Tasks.Count + 1)].GetText(language.Id);
            var choices = language.Id == Language.English ? EnglishWord().Matches(text) : ChineseWord().Matches(text);
            if (choices.Count == 0)
            {
                continue;
            }

            var word = choices[random.Next(choices.Count)].Value;
            words.Add(language.Id == Language.English ? word : word.Substring(random.Next(word.Length - 1), 2));
        }

        return [.. words];
    }

    [GeneratedRegex(@"[A-Za-z]{3,}")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{2,}")]
    private static partial Regex ChineseWord();
}
