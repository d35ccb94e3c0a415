using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>axe-core finds nothing in the pages, in any language, light or dark.</summary>
public class AxeTests(Chromium browser) : PageTests(browser)
{
    [Theory]
    [InlineData("简体", ColorScheme.Light)]
    [InlineData("简体", ColorScheme.Dark)]
    [InlineData("繁體", ColorScheme.Light)]
    [InlineData("繁體", ColorScheme.Dark)]
    [InlineData("English", ColorScheme.Dark)]
    [InlineData("English", ColorScheme.Light)]
    public async Task Nothing_is_found(string language, ColorScheme scheme)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, ColorScheme = scheme };
        foreach (var page in new[] { await OpenPlan("#T030", options: options), await Open(options) })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = language, Exact = true }).ClickAsync();

            Assert.Empty(await Axe.Check(page));
        }
    }
}
