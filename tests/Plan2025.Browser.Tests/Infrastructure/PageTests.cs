using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>Tests of the page, each in windows of its own, which are closed behind it.</summary>
public abstract class PageTests(Chromium browser) : IAsyncDisposable
{
    private readonly List<IPage> _pages = [];

    /// <summary>Opens the page; skips the test where there is no browser.</summary>
    /// <param name="options">The size of the window, colours and the like.</param>
    /// <param name="fragment">What stands behind the address.</param>
    protected async Task<IPage> Open(BrowserNewContextOptions? options = null, string fragment = "")
    {
        var page = await browser.Open(options, fragment);
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
