using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Plan2025.Browser.Tests.Infrastructure.Chromium))]

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>The system's Chromium, and pages in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>After so many milliseconds a page hangs; no measure of how fast a busy machine is.</summary>
    private const float Hangs = 300_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Executable { get; } = new[] { "chromium", "chromium-browser", "google-chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Hangs);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>Opens a page; skips the test where there is no browser.</summary>
    /// <param name="file">Writes the page's file, and gives its path.</param>
    /// <param name="options">The size of the window, colours and the like.</param>
    /// <param name="fragment">The fragment of the address, with #.</param>
    public async Task<IPage> Open(Func<Task<string>> file, BrowserNewContextOptions? options = null, string fragment = "")
    {
        Assert.SkipWhen(_browser is null, "chromium is not installed; .ci/run installs it.");
        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(Hangs);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => Assert.Fail(error);
        await page.GotoAsync(new Uri(await file()).AbsoluteUri + fragment);

        // Our pages paint their head first, and the rows in view in the frame after.
        await page.Locator("html:not(.head-first)").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        if (options?.JavaScriptEnabled != false)
        {
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
