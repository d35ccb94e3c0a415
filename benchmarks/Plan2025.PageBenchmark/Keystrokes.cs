using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Plan2025.PageBenchmark;

/// <summary>
/// What a keystroke in the search costs: the processor time of the page's thread for its events, script, style, layout and paint. What other programs do does not count.
/// </summary>
internal static class Keystrokes
{
    /// <summary>In milliseconds: a frame at 60 Hz.</summary>
    public const int Target = 16;

    private const int Rounds = 3;

    /// <summary>Typed key by key; each is then deleted key by key.</summary>
    private static readonly string[] s_queries = ["trademark law", "data protection", "T045", "数据 专利", "地理标志", "知識產權", "商標", "\"trade secrets\"", "zzz"];

    /// <summary>Types into the search of a page.</summary>
    /// <returns>Milliseconds, sorted.</returns>
    public static async Task<double[]> Measure(IBrowser browser, string file)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(System.IO.Path.GetFullPath(file)).AbsoluteUri);
        await page.Locator("[name=words]").FocusAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            foreach (var query in s_queries)
            {
                foreach (var character in query)
                {
                    times.Add(await Cost(() => page.Keyboard.TypeAsync(character.ToString())));
                }

                foreach (var _ in query)
                {
                    times.Add(await Cost(() => page.Keyboard.PressAsync("Backspace")));
                }
            }
        }

        return [.. times.Order()];

        async Task<double> Cost(Func<Task> press)
        {
            var before = await Busy();
            await press();
            await Painted();
            return await Busy() - before;
        }

        async Task Painted() => await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        // Seconds of all tasks of the page's thread since it was loaded.
        async Task<double> Busy()
        {
            var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
            return 1000 * metrics.EnumerateArray().Single(m => m.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
        }
    }
}
