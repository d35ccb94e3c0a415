using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>The list of tasks in another order.</summary>
public class SortTests(Chromium browser) : PageTests(browser)
{
    private static readonly string[] s_states = ["Implemented", "Deferred", "NotApplicable", "NotRequired"];

    [Fact]
    public async Task States_have_an_order_of_their_own_and_equals_stay_in_plan_order()
    {
        var page = await Open();

        await Sort(page, "state").ClickAsync();
        var first = await Rows(page);
        await Sort(page, "state").ClickAsync();
        var second = await Rows(page);

        Assert.Equal(first.OrderBy(r => Array.IndexOf(s_states, r.State)).ThenBy(r => r.Task, StringComparer.Ordinal), first);
        Assert.Equal(second.OrderByDescending(r => Array.IndexOf(s_states, r.State)).ThenBy(r => r.Task, StringComparer.Ordinal), second);
    }

    [Fact]
    public async Task The_column_that_sorts_says_so_and_no_other()
    {
        var page = await Open();

        await Sort(page, "lead").ClickAsync();
        await Sort(page, "task").ClickAsync();
        await Sort(page, "task").ClickAsync();

        Assert.Equal(["descending"], await page.Locator("th[aria-sort]").EvaluateAllAsync<string[]>("all => all.map(h => h.getAttribute('aria-sort'))"));
        Assert.Equal(Plan.Tasks.Select(t => t.ToString()).Reverse(), await page.Tasks());
    }

    [Fact]
    public async Task Every_column_sorts()
    {
        var page = await Open();
        var columns = await page.Locator(".sort").AllInnerTextsAsync();

        Assert.Equal(["task", "text", "lead", "state", "verified", "executed", "where"], columns);
        for (var i = 0; i < columns.Count; i++)
        {
            await page.Locator(".sort").Nth(i).ClickAsync();
            Assert.Equal(118, (await page.Tasks()).Distinct().Count());
        }
    }

    [Fact]
    public async Task What_is_filtered_stays_so_when_it_is_sorted()
    {
        var page = await Open();
        await page.Controls().Locator("[name=state]").SelectOptionAsync("Deferred");

        await Sort(page, "task").ClickAsync();
        await Sort(page, "task").ClickAsync();

        Assert.Equal(["T115", "T107", "T013", "T012"], await page.Tasks());
    }

    private static ILocator Sort(IPage page, string column) => page.GetByRole(AriaRole.Button, new() { Name = column, Exact = true });

    private static async Task<List<(string Task, string State)>> Rows(IPage page) =>
        [.. (await page.Locator(".tasks tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(r => r.id + ' ' + r.dataset.state)"))
            .Select(r => (r[..4], r[5..]))];
}
