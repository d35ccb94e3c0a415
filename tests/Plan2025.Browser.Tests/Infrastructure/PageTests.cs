using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>Tests of pages, each in windows of its own, which are closed behind it.</summary>
public abstract class PageTests(Chromium browser) : IAsyncDisposable
{
    private readonly List<IPage> _pages = [];

    /// <summary>Opens the sample's report; skips the test where there is no browser.</summary>
    /// <param name="options">The size of the window, colours and the like.</param>
    /// <param name="fragment">The fragment of the address, with #.</param>
    protected Task<IPage> Open(BrowserNewContextOptions? options = null, string fragment = "") => Open(Report.Page, options, fragment);

    /// <summary>Opens the plan as a page.</summary>
    /// <param name="fragment">The fragment of the address, with #.</param>
    /// <param name="language">The language that it is written in.</param>
    /// <param name="options">The size of the window, colours and the like.</param>
    protected Task<IPage> OpenPlan(string fragment = "", Language language = Language.English, BrowserNewContextOptions? options = null) =>
        Open(() => PlanFile.Write(language), options, fragment);

    /// <summary>Opens a file.</summary>
    protected async Task<IPage> Open(Func<Task<string>> file, BrowserNewContextOptions? options = null, string fragment = "")
    {
        var page = await browser.Open(file, options, fragment);
        _pages.Add(page);
        return page;
    }

    /// <summary>A window is a process or two: forty at once would be slower than the tests.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var context in _pages.Select(page => page.Context))
        {
            await context.CloseAsync();
        }

        GC.SuppressFinalize(this);
    }
}
