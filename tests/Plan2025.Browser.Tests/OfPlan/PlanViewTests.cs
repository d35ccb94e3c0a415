using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.OfPlan;

/// <summary>The page in each language, and by touch on a phone.</summary>
public class PlanViewTests(Chromium browser) : PageTests(browser)
{
    private static readonly BrowserNewContextOptions s_phone = new()
    {
        ViewportSize = new ViewportSize { Width = 360, Height = 740 },
        HasTouch = true,
        IsMobile = true,
    };

    [Fact]
    public async Task Its_language_is_chosen_and_remembered()
    {
        var page = await OpenPlan("#lead=cnipa");

        await page.GetByRole(AriaRole.Button, new() { Name = "繁體" }).ClickAsync();
        await Shows("zh-Hant", "2025年知識產權強國建設推進計劃", "共 118 項，顯示 29 項");
        await page.ReloadAsync();
        await Shows("zh-Hant", "2025年知識產權強國建設推進計劃", "共 118 項，顯示 29 項");
        await page.GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).ClickAsync();
        await Shows("en", Plan.GetTitle(Language.English), "29 of 118 tasks");

        async Task Shows(string tag, string title, string count)
        {
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", tag);
            Assert.Equal(title, await page.TitleAsync());
            Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
            Assert.Equal(count, await page.Count());
            Assert.Equal(tag, await page.Locator("#T001 .words-of-plan .text").GetAttributeAsync("lang"));
        }
    }

    /// <summary>A page in one language is the page of another one after the switch.</summary>
    [Fact]
    public async Task Switching_writes_what_the_export_in_that_language_writes()
    {
        var switched = await OpenPlan();
        await switched.GetByRole(AriaRole.Button, new() { Name = "简体" }).ClickAsync();
        var written = await OpenPlan(language: Language.SimplifiedChinese);

        await Assertions.Expect(switched.Locator("body")).ToHaveTextAsync(await written.Locator("body").InnerTextAsync(), new() { UseInnerText = true });
        Assert.Equal(
            await written.Locator(".matrix button").EvaluateAllAsync<string[]>("all => all.map(b => b.ariaLabel)"),
            await switched.Locator(".matrix button").EvaluateAllAsync<string[]>("all => all.map(b => b.ariaLabel)"));
    }

    [Fact]
    public async Task Everything_works_by_touch_on_a_phone()
    {
        var page = await OpenPlan(options: s_phone);
        await Assertions.Expect(page.Locator(".matrix")).ToBeVisibleAsync();
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Supreme People's Court: 10 tasks" }).TapAsync();
        Assert.Equal(Plan.Agencies[Agency.SupremePeoplesCourt].Tasks.Select(t => t.ToString()), await page.Tasks());
        await page.Controls().Locator("[name=chapter]").SelectOptionAsync("2");
        await page.Locator("#T030 th a").TapAsync();
        await Assertions.Expect(page.Locator("#T030 .card")).ToBeVisibleAsync();
        Assert.Equal(1, await page.LeftEdges("T030"));
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Locator("#T030").GetByRole(AriaRole.Button, new() { Name = "Copy link" }).TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).TapAsync();
        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("118 of 118 tasks");
        await page.Controls().GetByLabel("Words").FillAsync("數據");
        Assert.Equal(Plan.Search("數據").Select(t => t.ToString()), await page.Tasks());
        await page.GetByRole(AriaRole.Button, new() { Name = "简体" }).TapAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Its_head_is_painted_first() => Assert.NotEqual(true, (await Frames("")).First());

    [Fact]
    public async Task A_link_to_tasks_paints_all_at_once() => Assert.DoesNotContain(false, await Frames("#T045"));

    [Fact]
    public async Task It_stays_where_it_was_when_loaded_again()
    {
        var page = await OpenPlan();
        await page.Mouse.MoveAsync(600, 50);
        await page.Mouse.WheelAsync(0, 4000);
        await page.WaitForTimeoutAsync(500);
        var task = await page.EvaluateAsync<string>("document.elementFromPoint(600, 450).closest('[data-item]').id");

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#" + task)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task It_loads_nothing()
    {
        var page = await OpenPlan();
        var requests = 0;
        page.Request += (_, _) => requests++;

        await page.ReloadAsync(new PageReloadOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(1, requests);
    }

    /// <summary>Tab reaches search, every filter, the map as one stop, the list and what is copied; each is seen.</summary>
    [Fact]
    public async Task Everything_is_reached_by_keyboard_and_seen()
    {
        var page = await OpenPlan("#T001");
        await page.Locator(".skip").FocusAsync();
        var stops = new System.Collections.Generic.List<string>();
        for (var i = 0; i < 45; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.name || e.className || e.dataset.filter || e.textContent; }"));
            Assert.Equal("3px", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineWidth"));
        }

        Assert.Equal(["words", "lead", "agency", "chapter", "section", "instrument", "mode", "gaps"], stops.Where(s => s is "words" or "lead" or "agency" or "chapter" or "section" or "instrument" or "mode" or "gaps"));
        Assert.Single(stops, s => s.StartsWith("chapter=", StringComparison.Ordinal));
        Assert.Contains("T001", stops);
        Assert.All(new[] { "Copy link", "Copy citation (GB/T 7714)", "Copy citation (English)", "Copy C# constant" }, name => Assert.Contains(name, stops));
    }

    /// <summary>Search, filters, sorting, the card, copying and the language.</summary>
    [Fact]
    public async Task Everything_works_by_keyboard_alone()
    {
        var page = await OpenPlan();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await TabTo("words");
        await page.Keyboard.TypeAsync("data");
        Assert.Equal(Plan.Search("data").Select(t => t.ToString()), await page.Tasks());
        await TabTo("lead");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("cnipa", await page.Controls().Locator("[name=lead]").InputValueAsync());
        var tasks = Plan.Search("data") & Plan.Agencies[PlanAgency.Parse("CNIPA").Id].LeadTasks;
        Assert.Equal(tasks.Select(t => t.ToString()), await page.Tasks());

        await TabTo("sort");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(tasks.Reverse().Select(t => t.ToString()), await page.Tasks());
        var last = tasks.Last().ToString();
        await TabTo(last);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#{last} .card")).ToBeVisibleAsync();
        await TabTo("Copy C# constant");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("Copied.")).ToBeVisibleAsync();
        Assert.Equal("TaskId." + last, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        await TabTo("Show all", "Shift+Tab");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("118 of 118 tasks");
        await TabTo("繁體", "Shift+Tab");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hant");

        async Task TabTo(string stop, string key = "Tab")
        {
            for (var i = 0; i < 60; i++)
            {
                await page.Keyboard.PressAsync(key);
                if (await page.EvaluateAsync<string>("() => { const e = document.activeElement; return e.name || e.className || e.textContent; }") == stop)
                {
                    return;
                }
            }

            Assert.Fail(stop + " is not reached.");
        }
    }

    [Fact]
    public async Task On_paper_every_page_has_the_head_of_the_list()
    {
        Command.SkipWithout("pdftotext");
        var page = await OpenPlan("#chapter=1");
        var file = Path.Combine(AppContext.BaseDirectory, "plan.pdf");

        await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true, PrintBackground = true });
        var text = (await Command.Run(AppContext.BaseDirectory, "pdftotext", ["-layout", file, "-"])).OfSuccess();

        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Where(p => Regex.IsMatch(p, @"\bT\d{3}\b")).ToArray();
        Assert.True(pages.Length > 1, text);
        Assert.All(pages, p => Assert.Matches(@"Task\s+Text\s+Lead\s+Participants\s+Chapter", p));
        Assert.Contains("29 of 118 tasks · Chapter: 1 Improving the Intellectual Property System", text, StringComparison.Ordinal);
        Assert.Equal(Plan.Chapters[(Chapter)1].Tasks.Select(t => t.ToString()), Regex.Matches(text, @"\bT\d{3}\b").Select(m => m.Value).Distinct());
    }

    /// <summary>Whether the list is shown, frame by frame; null while it isn't loaded yet.</summary>
    private async Task<bool?[]> Frames(string fragment)
    {
        var page = await OpenPlan("#T001");
        var other = await page.Context.NewPageAsync();
        await other.AddInitScriptAsync("window.shown = []; (function look() { requestAnimationFrame(() => { shown.push(document.querySelector('main')?.checkVisibility() ?? null); look(); }); })()");

        await other.GotoAsync(page.Url.Split('#')[0] + fragment);

        await Assertions.Expect(other.Locator("#T045")).ToBeVisibleAsync();
        return await other.EvaluateAsync<bool?[]>("shown");
    }
}
