using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>The documentation as a site, served as a web server would.</summary>
public partial class SiteTests(Chromium browser) : PageTests(browser)
{
    public static TheoryData<string> KindsOfPages { get; } =
        ["README.html", "README.zh-CN.html", "docs/traceability.html", "docs/rules/PLAN1004.html", "api/Plan2025.PlanTask.html", "plan.html"];

    [Fact]
    public async Task No_link_is_broken()
    {
        var folder = await Site.Folder();
        var anchors = new Dictionary<string, HashSet<string>>();

        var broken = from page in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
                     from link in Links().Matches(File.ReadAllText(page)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))
                     where link.Length > 0 && !Uri.TryCreate(link, UriKind.Absolute, out _) && !Leads(page, link)
                     select Path.GetRelativePath(folder, page) + ": " + link;

        Assert.Empty(broken);

        bool Leads(string page, string link)
        {
            var parts = link.Split('#', 2);
            var path = parts[0].Split('?')[0];
            var target = path.Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(path)));
            if (!File.Exists(target) || !target.StartsWith(folder, StringComparison.Ordinal))
            {
                return false;
            }

            // The page of the plan reads what follows # as a filter.
            return parts.Length == 1 || parts[1].Length == 0 || Path.GetFileName(target) == "plan.html" || Anchors(target).Contains(Uri.UnescapeDataString(parts[1]));
        }

        HashSet<string> Anchors(string file)
        {
            if (!anchors.TryGetValue(file, out var ids))
            {
                anchors[file] = ids = [.. Ids().Matches(File.ReadAllText(file)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];
            }

            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(KindsOfPages))]
    public async Task Everybody_can_read_it(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await Visit(path, new BrowserNewContextOptions { ColorScheme = scheme });

            Assert.Empty(await Axe.Check(page, isOurs: path == "plan.html"));
        }
    }

    [Theory]
    [MemberData(nameof(KindsOfPages))]
    public async Task It_fits_a_phone(string path)
    {
        var page = await Visit(path, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
    }

    [Fact]
    public async Task Search_finds_a_type_and_a_guide()
    {
        var page = await Visit("README.html");

        await page.GetByPlaceholder("Search").FillAsync("TaskSet");

        await Assertions.Expect(page.Locator("#search-results .sr-item").Filter(new() { HasText = "Struct TaskSet" }).First).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"\s(?:href|src)=""([^""]*)""")]
    private static partial Regex Links();

    [GeneratedRegex(@"\s(?:id|name)=""([^""]*)""")]
    private static partial Regex Ids();

    private async Task<IPage> Visit(string path, BrowserNewContextOptions? options = null)
    {
        var folder = await Site.Folder();
        var page = await Open(async () => Path.Combine(await Site.Folder(), "LICENSE"), options);
        await page.Context.RouteAsync(Site.Address + "**", route =>
        {
            var file = Path.Combine(folder, new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
            return File.Exists(file) ? route.FulfillAsync(new RouteFulfillOptions { Path = file }) : route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
        });
        await page.GotoAsync(Site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
