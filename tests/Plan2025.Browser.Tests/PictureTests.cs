using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>The pictures in the documents. UPDATE_PICTURES=1 takes them again.</summary>
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
        await page.EvaluateAsync("scrollTo(0, 0)");

        await Take(page, "page-plan.png");
    }

    [Fact]
    public async Task The_coverage_report() => await Take(await Open(s_window), "page-coverage.png");

    [Theory]
    [InlineData("en", "diagnostics.png")]
    [InlineData("zh-Hans", "diagnostics.zh-CN.png")]
    public async Task What_the_compiler_says(string language, string picture) => await Take(
        await Open(() => CompilerOutput.Page(language), new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 530 } }),
        picture);

    /// <summary>Fonts differ from machine to machine, so the same window is asked for and not the same bytes.</summary>
    private static async Task Take(IPage page, string name)
    {
        var file = Repository.PathOf("docs/images", name);
        var picture = await page.ScreenshotAsync();
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") is { Length: > 0 })
        {
            await File.WriteAllBytesAsync(file, picture, TestContext.Current.CancellationToken);
        }

        // Width and height of a PNG are in its first chunk.
        Assert.Equal(picture[..24], (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..24]);
    }
}
