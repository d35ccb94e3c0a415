using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Plan2025.PageBenchmark;

/// <summary>How long a reader sees nothing, and how long the head alone: from the start of the navigation to the paint, as the browser records it.</summary>
internal static partial class FirstPaint
{
    /// <summary>In milliseconds.</summary>
    public const int Target = 100;

    private const int Times = 40;

    private const string Script =
        """
        type => new Promise(done => new PerformanceObserver(list => {
          for (const { name, startTime } of list.getEntries()) if (name !== "first-contentful-paint") done(startTime);
        }).observe({ type, buffered: true }))
        """;

    /// <summary>How long the window itself needs, which a reader has open already.</summary>
    private static readonly TimeSpan s_window = TimeSpan.FromMilliseconds(300);

    /// <summary>Opens a page many times, each in a window that has never seen it.</summary>
    /// <returns>Milliseconds to the first paint, and to that of what follows the head, sorted; none where the page has no main part.</returns>
    public static async Task<(double[] First, double[] Main)> Measure(IBrowser browser, string file)
    {
        // The browser records the paint of a heading that is marked.
        var html = await File.ReadAllTextAsync(file);
        var marked = FirstHeading().Replace(html, "$0 elementtiming=\"main\"", 1);
        var copy = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(copy, marked);
        var first = new double[Times];
        var main = new double[marked == html ? 0 : Times];
        for (var i = 0; i < Times; i++)
        {
            await using var context = await browser.NewContextAsync();
            var page = await context.NewPageAsync();
            await Task.Delay(s_window);
            await page.GotoAsync(new Uri(copy).AbsoluteUri);
            first[i] = await page.EvaluateAsync<double>(Script, "paint");
            if (main.Length > 0)
            {
                main[i] = await page.EvaluateAsync<double>(Script, "element");
            }
        }

        File.Delete(copy);
        return ([.. first.Order()], [.. main.Order()]);
    }

    [GeneratedRegex("<main>.*?<h2", RegexOptions.Singleline)]
    private static partial Regex FirstHeading();
}
