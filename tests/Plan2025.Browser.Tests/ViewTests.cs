using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>The page on screens and on paper. With SCREENSHOTS=folder it leaves pictures there for people to look at.</summary>
public class ViewTests(Chromium browser) : PageTests(browser)
{
    [Theory]
    [InlineData("desktop", 1280, ColorScheme.Light)]
    [InlineData("tablet", 800, ColorScheme.Light)]
    [InlineData("phone", 360, ColorScheme.Light)]
    [InlineData("desktop-dark", 1280, ColorScheme.Dark)]
    [InlineData("phone-dark", 360, ColorScheme.Dark)]
    public async Task It_fits_the_screen_and_can_be_read(string name, int width, ColorScheme scheme)
    {
        var page = await Open(width, scheme);

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(PaleText.Script));
        await Picture(page, name);
    }

    [Fact]
    public async Task On_a_phone_the_matrix_alone_goes_sideways_and_its_names_stay()
    {
        var page = await Open(360, ColorScheme.Light);
        var box = page.GetByRole(AriaRole.Region, new() { Name = "Agencies and chapters" }).First;
        var name = page.GetByRole(AriaRole.Rowheader, new() { Name = "Ministry of Justice" });
        var before = await name.BoundingBoxAsync();

        await page.Locator(".wide").EvaluateAsync("box => box.scrollLeft = 300");

        Assert.Equal(before!.X, (await name.BoundingBoxAsync())!.X, 1.0);
        Assert.True(await page.Locator(".wide").EvaluateAsync<int>("box => box.scrollLeft") > 200);
        await Assertions.Expect(box).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_what_is_pressed_is_large_enough_for_a_finger()
    {
        var page = await Open(360, ColorScheme.Light);

        Assert.Empty(await page.Locator("button, select, input, summary").EvaluateAllAsync<string[]>(
            "all => all.filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 19).map(e => e.outerHTML)"));
        Assert.Empty(await page.Locator(".matrix button, .sort, .controls select").EvaluateAllAsync<string[]>(
            "all => all.filter(e => e.getBoundingClientRect().height < 36).map(e => e.outerHTML)"));
    }

    [Fact]
    public async Task Everything_works_by_touch_on_a_phone()
    {
        var page = await Open(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

        await page.GetByRole(AriaRole.Button, new() { Name = "Supreme People's Court: 1/1 implemented" }).TapAsync();
        Assert.Equal(["T009"], await page.Tasks());
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).TapAsync();
        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("118 of 118 tasks");
        await page.Controls().Locator("[name=state]").SelectOptionAsync("Deferred");
        await page.GetByRole(AriaRole.Button, new() { Name = "task", Exact = true }).TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "task", Exact = true }).TapAsync();
        Assert.Equal(["T115", "T107", "T013", "T012"], await page.Tasks());
        await page.Locator(".findings").GetByRole(AriaRole.Link, new() { Name = "T085" }).TapAsync();
        await Assertions.Expect(page.Locator("#T085")).ToBeInViewportAsync();
        Assert.Equal(1, await page.LeftEdges("T085"));
        await page.Controls().GetByLabel("Words").FillAsync("T045");
        Assert.Equal(["T045"], await page.Tasks());
        await page.GetByRole(AriaRole.Button, new() { Name = "简体" }).TapAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task On_paper_every_page_has_the_head_of_the_list()
    {
        Command.SkipWithout("pdftotext");
        var page = await Open(1032, ColorScheme.Light);
        var file = Path.Combine(AppContext.BaseDirectory, "report.pdf");

        await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true, PrintBackground = true });
        var text = (await Command.Run(AppContext.BaseDirectory, "pdftotext", ["-layout", file, "-"])).OfSuccess();

        var list = text[text.IndexOf("All tasks", StringComparison.Ordinal)..];
        var pages = list.Split('\f', StringSplitOptions.RemoveEmptyEntries).Where(p => Regex.IsMatch(p, @"^\s*T\d{3}\b", RegexOptions.Multiline)).ToArray();
        Assert.True(pages.Length > 2, text);
        Assert.All(pages, p => Assert.Matches(@"task\s+text\s+lead\s+state\s+verified\s+executed\s+where", p));
    }

    [Fact]
    public async Task On_paper_there_are_no_controls_and_nothing_is_cut_off()
    {
        // The width of A4 on its side, without its margins.
        var page = await Open(1032, ColorScheme.Dark);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator(".controls")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeHiddenAsync();
        Assert.Equal(118, (await page.Tasks()).Length);
        Assert.True(await page.EvaluateAsync<int>("document.querySelector('.matrix').scrollWidth") <= 1032);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 1032);
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Empty(await page.EvaluateAsync<string[]>(PaleText.Script));
        await Picture(page, "print");

        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        Assert.True(pdf.Length > 50_000);
        if (Folder is { } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "print.pdf"), pdf, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task On_paper_folds_are_open()
    {
        var page = await Open(1032, ColorScheme.Light);
        await page.Locator("summary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".findings li").First).ToBeHiddenAsync();

        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        await Assertions.Expect(page.Locator(".findings li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_its_script_everything_is_there_and_no_control_that_does_nothing()
    {
        var page = await Open(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });

        await Assertions.Expect(page.Locator(".tasks tbody tr")).ToHaveCountAsync(118);
        await Assertions.Expect(page.Locator("#T118")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".controls")).ToBeHiddenAsync();
    }

    private static string? Folder => Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    private static async Task Picture(IPage page, string name)
    {
        if (Folder is { } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    private Task<IPage> Open(int width, ColorScheme scheme) => Open(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = width, Height = 800 },
        ColorScheme = scheme,
    });
}
