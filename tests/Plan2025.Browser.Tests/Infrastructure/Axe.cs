using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Plan2025.Browser.Tests.Infrastructure;

/// <summary>axe-core, which finds what keeps people from using a page.</summary>
internal static class Axe
{
    private static readonly Lazy<Task<string?>> s_script = new(Install);

    /// <summary>What is wrong by WCAG 2.2, levels A and AA, each with its place; skips the test where npm can't install axe-core.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isOurs">Whether the page is all ours, so that what is best practice beyond WCAG is asked for, too.</param>
    public static async Task<string[]> Check(IPage page, bool isOurs = true)
    {
        var script = await s_script.Value;
        Assert.SkipWhen(script is null, "npm can't install axe-core; .ci/run installs npm.");

        // The page's policy runs no script but its own: this one comes from outside of the page.
        await page.EvaluateAsync(script!);

        // It measures places, and rows have none before they come into view.
        await page.EvaluateAsync("for (const rows of document.querySelectorAll('tr, tbody')) rows.style.contentVisibility = 'visible'");
        return await page.EvaluateAsync<string[]>(
            """
            async isOurs => {
              const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", ...isOurs ? ["best-practice"] : []];
              const { violations } = await axe.run(document, { runOnly: tags });
              return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary}`));
            }
            """,
            isOurs);
    }

    private static async Task<string?> Install()
    {
        if (Command.Find("npm") is not { } npm)
        {
            return null;
        }

        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "npm")).FullName;
        var file = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(file))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), """{ "private": true }""");
            await Command.Run(folder, npm, ["install", "--no-audit", "--no-fund", "--silent", "axe-core@4.14.1"]);
        }

        return File.Exists(file) ? await File.ReadAllTextAsync(file) : null;
    }
}
