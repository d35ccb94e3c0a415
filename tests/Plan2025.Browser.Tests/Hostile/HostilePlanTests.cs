using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.Hostile;

/// <summary>The page of a plan whose titles and texts are hostile: they are text, and the page works.</summary>
public class HostilePlanTests(Chromium browser) : PageTests(browser)
{
    [Fact]
    public async Task Titles_and_texts_are_shown_to_the_letter_in_every_language()
    {
        var page = await OpenHostile("en");
        await AssertShown("en");
        await page.GetByRole(AriaRole.Button, new() { Name = "繁體" }).ClickAsync();
        await AssertShown("zh-Hant");
        await page.GetByRole(AriaRole.Button, new() { Name = "简体" }).ClickAsync();
        await AssertShown("zh-Hans");

        async Task AssertShown(string tag)
        {
            Assert.Equal(HostileData.Text(HostileData.Document["plan"]!["title"], tag), await page.Locator("h1").TextContentAsync());
            Assert.Equal(
                HostileData.Tasks.Select(task => HostileData.Text(task["text"], tag)),
                await page.Locator($".card .text[lang={tag}]").EvaluateAllAsync<string[]>(
                    "all => all.map(p => { const copy = p.cloneNode(true); copy.querySelectorAll('.gap').forEach(g => g.remove()); return copy.textContent; })"));
            Assert.Equal(
                HostileData.Chapters.Select(chapter => HostileData.Text(chapter["title"], tag)),
                await page.Locator(".matrix thead [data-text]").EvaluateAllAsync<string[]>("all => all.slice(1, -1).map(e => e.textContent)"));
            Assert.Equal(
                HostileData.Document["agencies"]!.AsArray().Select(agency => HostileData.Text(agency!["printed"]![tag] is null ? agency["fullName"] : agency["printed"], tag)).Order(System.StringComparer.Ordinal),
                (await page.Locator("[name=lead] option").EvaluateAllAsync<string[]>("all => all.slice(1).map(e => e.textContent)")).Order(System.StringComparer.Ordinal));
            await page.AssertInert(HostileData.Text(HostileData.Document["plan"]!["title"], tag));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task No_text_changes_the_direction_of_another(string tag)
    {
        var page = await OpenHostile(tag);
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        await page.Locator("#T001 th a").ClickAsync();
        await page.Locator("#T030 th a").ClickAsync();

        Assert.Empty(await page.EvaluateAsync<string[]>(TurnedText.Script));

        // Without isolation this finds something, so it would have found it.
        await page.EvaluateAsync("const sheet = new CSSStyleSheet(); sheet.replaceSync('* { unicode-bidi: normal !important; }'); document.adoptedStyleSheets = [sheet]");
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(TurnedText.Script));
    }

    [Fact]
    public async Task Search_filters_and_map_work()
    {
        var page = await OpenHostile("en");
        var words = page.Controls().GetByLabel("Words");

        await words.FillAsync("</script><script>document.title='run'</script><img");
        Assert.Equal(118, (await page.Tasks()).Length);
        Assert.True(await page.EvaluateAsync<int>("CSS.highlights.get('hit').size") >= 118);
        await words.FillAsync("&amp;{0}\\u003c trademark");
        Assert.Equal(Ids(task => new[] { "en", "zh-Hans", "zh-Hant" }.Any(tag => HostileData.Text(task["text"], tag).Contains("trademark", System.StringComparison.OrdinalIgnoreCase))), await page.Tasks());
        await words.FillAsync("<!--- nowhere");
        Assert.Empty(await page.Tasks());
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("118 of 118 tasks");

        await page.Controls().Locator("[name=lead]").SelectOptionAsync("moj");
        Assert.Equal(Ids(task => $"{task["responsibility"]!["agencies"]![0]}" == "moj"), await page.Tasks());
        var other = await Open(() => HostilePages.Plan("en"), fragment: new System.Uri(page.Url).Fragment);
        Assert.Equal(await page.Tasks(), await other.Tasks());
        await page.Locator(".map summary").ClickAsync();
        await page.Locator(".matrix button[data-filter='agency=moj']").ClickAsync();
        Assert.Equal(Ids(task => task["responsibility"]!["agencies"]!.AsArray().Any(agency => $"{agency}" == "moj")), await page.Tasks());
        await page.AssertInert(HostileData.Text(HostileData.Document["plan"]!["title"], "en"));
    }

    private Task<IPage> OpenHostile(string tag) => Open(() => HostilePages.Plan(tag));

    private static string[] Ids(System.Func<JsonObject, bool> isMatch) =>
        [.. HostileData.Tasks.Where(isMatch).Select(task => $"T{task["number"]!.GetValue<int>():000}")];
}
