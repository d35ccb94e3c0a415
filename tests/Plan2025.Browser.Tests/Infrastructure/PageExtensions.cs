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

    /// <summary>What has the focus, in a few words.</summary>
    public static Task<string> Focus(this IPage page) =>
        page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.getAttribute('aria-label') ?? e.name ?? e.id ?? e.textContent; }");
}
