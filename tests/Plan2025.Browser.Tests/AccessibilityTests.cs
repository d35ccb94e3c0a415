using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>What those who hear the page are told of it, and what it asks of the network.</summary>
public class AccessibilityTests(Chromium browser) : PageTests(browser)
{
    [Fact]
    public async Task Its_parts_have_names()
    {
        var page = await Open();

        Assert.Equal("Coverage of the plan by Traced.Tests", await page.TitleAsync());
        Assert.Equal(["At a glance", "Findings", "Agencies and chapters", "All tasks"], await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).AllInnerTextsAsync());
        foreach (var region in new[] { "At a glance", "Findings", "All tasks" })
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = region })).ToHaveCountAsync(1);
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Search)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("118 of 118 tasks");
        Assert.Equal("en", await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.Equal("zh-Hans", await page.Locator("#T001 [lang]").First.GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task Every_control_has_a_name_and_every_id_is_there_once()
    {
        var page = await Open();

        Assert.Empty(await page.Locator("button, input, select, a").EvaluateAllAsync<string[]>(
            "all => all.filter(e => !(e.getAttribute('aria-label') || e.labels?.[0]?.textContent.trim() || e.textContent.trim())).map(e => e.outerHTML)"));
        var ids = await page.Locator("[id]").EvaluateAllAsync<string[]>("all => all.map(e => e.id)");
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Links_lead_to_files_that_are_there()
    {
        var page = await Open();
        var links = await page.Locator("a.place").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");

        Assert.NotEmpty(links);
        Assert.All(links.Distinct(), link => Assert.True(System.IO.File.Exists(new System.Uri(link).LocalPath), link));
    }

    [Fact]
    public async Task It_loads_nothing()
    {
        var page = await Open();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);

        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Single(requests);
    }
}
