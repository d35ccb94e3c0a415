using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>What the page shows.</summary>
internal static class PageExtensions
{
    /// <summary>What filters.</summary>
    public static ILocator Controls(this IPage page) => page.Locator(".controls");

    /// <summary>The tasks that are shown, in their order.</summary>
    public static Task<string[]> Tasks(this IPage page) =>
        page.Locator(".tasks [data-item]").EvaluateAllAsync<string[]>("items => items.filter(i => i.checkVisibility()).map(i => i.id)");

    /// <summary>How many it says there are.</summary>
    public static Task<string> Count(this IPage page) => page.Locator("output").InnerTextAsync();

    /// <summary>How many left edges the cells of a task have: one where they stand one below another, as on a phone.</summary>
    public static Task<int> LeftEdges(this IPage page, string task) => page.Locator($"#{task} :is(td, th)").EvaluateAllAsync<int>(
        "cells => new Set(cells.map(cell => cell.getBoundingClientRect()).filter(place => place.width > 0).map(place => Math.round(place.x))).size");

    /// <summary>What has the focus, in a few words.</summary>
    public static Task<string> Focus(this IPage page) =>
        page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.getAttribute('aria-label') ?? e.name ?? e.id ?? e.textContent; }");

    /// <summary>Nothing that is text has become an element or has run: the page has its own three scripts, no picture, and its own title.</summary>
    public static async Task AssertInert(this IPage page, string title)
    {
        Assert.Equal(title, await page.EvaluateAsync<string>("document.querySelector('title').textContent"));
        Assert.NotEqual("run", await page.TitleAsync());
        Assert.Equal(["", "texts", ""], await page.Locator("script").EvaluateAllAsync<string[]>("all => all.map(s => s.id)"));
        Assert.Equal(0, await page.Locator("img").CountAsync());
    }
}
