using System;
using System.IO;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>
/// The pictures in the documents. Beside each is a text that says what it was taken of: the file of the page and the window. When that has changed,
/// the picture is stale, and UPDATE_PICTURES=1 takes it again.
/// </summary>
public class PictureTests(Chromium browser) : PageTests(browser)
{
    private static readonly BrowserNewContextOptions s_window = new()
    {
        ViewportSize = new ViewportSize { Width = 1200, Height = 800 },
        ColorScheme = ColorScheme.Light,
    };

    [Fact]
    public async Task The_plan_as_a_page()
    {
        var page = await OpenPlan("#agency=spc&chapter=2&words=%E7%9F%A5%E8%AF%86%E4%BA%A7%E6%9D%83", Language.SimplifiedChinese, s_window);
        await page.Locator(".map summary").ClickAsync();
        await page.EvaluateAsync("scrollTo(0, 0)");
        Assert.True(await page.EvaluateAsync<int>("CSS.highlights.get('hit').size") > 0);

        await Take(page, "page-plan");
    }

    [Fact]
    public async Task The_coverage_report() => await Take(await Open(s_window), "page-coverage");

    [Theory]
    [InlineData("en", "diagnostics")]
    [InlineData("zh-Hans", "diagnostics.zh-CN")]
    public async Task What_the_compiler_says(string language, string picture) => await Take(
        await Open(() => CompilerOutput.Page(language), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 530 } }),
        picture);

    /// <summary>Fonts and versions of browsers draw the same page with other dots, so the page is compared and not its picture.</summary>
    private static async Task Take(IPage page, string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        var picture = Repository.PathOf("docs/images", name + ".png");
        var origin = Repository.PathOf("docs/images", name + ".txt");
        var address = new Uri(page.Url);
        var file = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(address.LocalPath, cancel)));
        var shown = $"page: sha256 {file}\naddress: {address.Fragment}\nwindow: {page.ViewportSize!.Width} x {page.ViewportSize.Height}\n";
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") is { Length: > 0 })
        {
            await File.WriteAllBytesAsync(picture, await page.ScreenshotAsync(), cancel);
            await File.WriteAllTextAsync(origin, shown, cancel);
        }

        Assert.True(
            (await File.ReadAllTextAsync(origin, cancel)).ReplaceLineEndings("\n") == shown,
            $"docs/images/{name}.png shows an earlier page. UPDATE_PICTURES=1 dotnet test --project tests/Plan2025.Browser.Tests --filter-class *PictureTests takes it again.");

        // Width and height of a PNG are in its first chunk.
        Assert.Equal((await page.ScreenshotAsync())[..24], (await File.ReadAllBytesAsync(picture, cancel))[..24]);
    }
}
