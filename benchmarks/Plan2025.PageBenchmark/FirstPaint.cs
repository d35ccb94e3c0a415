using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Plan2025.PageBenchmark;

/// <summary>How long a reader sees nothing: from the start of the navigation to the first paint, as the browser records it.</summary>
internal static class FirstPaint
{
    /// <summary>In milliseconds.</summary>
    public const int Target = 100;

    private const int Times = 40;

    private const string Script =
        """
        new Promise(done => new PerformanceObserver(list => {
          for (const paint of list.getEntriesByName("first-paint")) done(paint.startTime);
        }).observe({ type: "paint", buffered: true }))
        """;

    /// <summary>Opens a page many times, each in a window that has never seen it.</summary>
    /// <returns>Milliseconds, sorted.</returns>
    public static async Task<double[]> Measure(IBrowser browser, string file)
    {
        var times = new double[Times];
        for (var i = 0; i < times.Length; i++)
        {
            await using var context = await browser.NewContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync(new Uri(System.IO.Path.GetFullPath(file)).AbsoluteUri);
            times[i] = await page.EvaluateAsync<double>(Script);
        }

        return [.. times.Order()];
    }
}
