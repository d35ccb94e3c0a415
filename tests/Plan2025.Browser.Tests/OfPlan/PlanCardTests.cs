using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.OfPlan;

/// <summary>A task as a card, and what is copied from it.</summary>
public class PlanCardTests(Chromium browser) : PageTests(browser)
{
    /// <summary>The text of a paragraph without the marks of gaps.</summary>
    private const string Letters = "all => all.map(p => { const copy = p.cloneNode(true); copy.querySelectorAll('.gap').forEach(g => g.remove()); return copy.textContent; })";

    [Fact]
    public async Task It_has_the_three_texts_to_the_letter()
    {
        var page = await OpenPlan();

        foreach (var language in Plan.Languages)
        {
            Assert.Equal(
                Plan.Tasks.Select(task => task.GetText(language.Id)),
                await page.Locator($".card .text[lang={language.Tag}]").EvaluateAllAsync<string[]>(Letters));
        }
    }

    [Fact]
    public async Task Its_gaps_say_what_is_known()
    {
        var page = await OpenPlan();

        foreach (var task in Plan.Tasks)
        {
            var facts = await page.Locator($"#{task} dl").TextContentAsync();
            Assert.All(task.Lacunae, gap =>
            {
                Assert.Contains(gap.Evidence, facts, StringComparison.Ordinal);
                Assert.Contains(gap.Resolution ?? "The words are not known.", facts, StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("click")]
    public async Task It_opens_and_closes_where_the_task_is(string how)
    {
        var page = await OpenPlan();
        var link = page.Locator("#T045 th a");

        await Press();
        await Assertions.Expect(page.Locator("#T045 .card")).ToBeVisibleAsync();
        Assert.Equal("true", await link.GetAttributeAsync("aria-expanded"));
        Assert.Equal("#T045", new Uri(page.Url).Fragment);
        Assert.Equal(118, (await page.Tasks()).Length);

        await Press();
        await Assertions.Expect(page.Locator("#T045 .card")).ToBeHiddenAsync();
        Assert.Equal("false", await link.GetAttributeAsync("aria-expanded"));

        async Task Press()
        {
            if (how == "click")
            {
                await link.ClickAsync();
            }
            else
            {
                await link.PressAsync(how);
            }
        }
    }

    [Theory]
    [InlineData("#T118")]
    [InlineData("#t118")]
    public async Task A_link_opens_it(string fragment)
    {
        var page = await OpenPlan(fragment);

        await Assertions.Expect(page.Locator("#T118 .card")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Link_citations_and_constant_are_copied()
    {
        var page = await OpenPlan("#T045");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        Assert.Equal(page.Url, await Copy("Copy link"));
        Assert.Equal("国家知识产权强国建设工作部际联席会议办公室. 2025年知识产权强国建设推进计划[Z]. 2025-04-29：第45项.", await Copy("Copy citation (GB/T 7714)"));
        Assert.StartsWith(
            "Office of the Inter-ministerial Joint Conference on Building an Intellectual Property Powerhouse, 2025 Plan for Advancing the Building of an Intellectual Property Powerhouse, task 45 (",
            await Copy("Copy citation (English)"),
            StringComparison.Ordinal);
        Assert.Equal("TaskId.T045", await Copy("Copy C# constant"));

        async Task<string> Copy(string name)
        {
            await page.Locator("#T045").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
            await Assertions.Expect(page.GetByText("Copied.")).ToBeVisibleAsync();
            return await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        }
    }

    [Fact]
    public async Task Without_its_script_every_card_is_there()
    {
        var page = await OpenPlan(options: new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Assertions.Expect(page.Locator(".card")).ToHaveCountAsync(118);
        await Assertions.Expect(page.Locator("#T118 .card")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".controls")).ToBeHiddenAsync();
    }
}
