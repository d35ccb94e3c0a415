using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>The report in the language of its reader.</summary>
public class LanguageTests(Chromium browser) : PageTests(browser)
{
    [Theory]
    [InlineData("简体", "zh-Hans", "Traced.Tests 对计划的覆盖情况", "共 118 项，显示 4 项", "暂缓")]
    [InlineData("繁體", "zh-Hant", "Traced.Tests 對計劃的涵蓋情形", "共 118 項，顯示 4 項", "暫緩")]
    public async Task All_of_it_changes(string name, string tag, string title, string count, string deferred)
    {
        var page = await Open();
        await page.Controls().Locator("[name=state]").SelectOptionAsync("Deferred");

        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();

        Assert.Equal(title, await page.TitleAsync());
        Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
        Assert.Equal(tag, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(count, await page.Count());
        await Assertions.Expect(page.Locator("#T012 .state")).ToHaveTextAsync(deferred, new() { UseInnerText = true });
        Assert.Equal(["T012", "T013", "T107", "T115"], await page.Tasks());

        // What is left in English are names: of code, of files, and of the data version.
        Assert.Empty(await page.Locator("[data-text]").EvaluateAllAsync<string[]>(
            "all => all.filter(e => e.checkVisibility() && /[a-z]{3}/.test(e.textContent) && !/[\\u4e00-\\u9fff]/.test(e.textContent) && !e.closest('code')).map(e => e.textContent)"));
    }

    [Fact]
    public async Task A_filter_by_state_is_the_same_in_every_language()
    {
        var page = await Open(fragment: "#state=Deferred");

        await page.GetByRole(AriaRole.Button, new() { Name = "简体" }).ClickAsync();

        Assert.Equal("#state=Deferred", new System.Uri(page.Url).Fragment);
        Assert.Equal(["T012", "T013", "T107", "T115"], await page.Tasks());
    }
}
