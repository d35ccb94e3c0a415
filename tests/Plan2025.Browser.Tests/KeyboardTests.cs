using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>The page without a mouse.</summary>
public class KeyboardTests(Chromium browser) : PageTests(browser)
{
    private const string First = "All agencies, Improving the Intellectual Property System: 17/19 implemented";

    [Fact]
    public async Task The_first_stop_leads_past_everything_to_the_tasks()
    {
        var page = await Open();

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("To the list of tasks")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("words", await page.EvaluateAsync<string>("document.activeElement.name"));
    }

    [Fact]
    public async Task The_matrix_is_one_stop_and_everything_is_reached()
    {
        var page = await Open();
        var stops = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            stops.Add(await page.EvaluateAsync<string>(
                "() => { const e = document.activeElement; return e.className || e.name || e.type || e.closest('.matrix')?.className || e.tagName; }"));
        }

        Assert.Equal(
            ["skip", "button", "button", "button", "SUMMARY", "A", "A", "place", "wide", "button", "words", "state", "chapter", "agency", "required", "reset", "sort"],
            stops.Take(17).Select(s => s is "submit" ? "button" : s));
        Assert.Equal(7, stops.Count(s => s == "sort"));
    }

    [Fact]
    public async Task Arrows_go_from_cell_to_cell_and_the_stop_stays_there()
    {
        var page = await Open();
        await page.GetByRole(AriaRole.Button, new() { Name = First }).FocusAsync();

        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(First, await page.Focus());
        await page.Keyboard.PressAsync("End");
        Assert.Equal("All agencies: 22/26 implemented", await page.Focus());
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("China National Intellectual Property Administration: 7/9 implemented", await page.Focus());
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("China National Intellectual Property Administration, Raising the Effectiveness of Intellectual Property Services: 2/2 implemented", await page.Focus());
        await page.Keyboard.PressAsync("Home");
        Assert.Equal("China National Intellectual Property Administration, Improving the Intellectual Property System: 5/7 implemented", await page.Focus());

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("China National Intellectual Property Administration, Improving the Intellectual Property System: 5/7 implemented", await page.Focus());
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task A_cell_lists_the_tasks_that_it_counts(string key)
    {
        var page = await Open();
        await page.GetByRole(AriaRole.Button, new() { Name = "Supreme People's Court: 1/1 implemented" }).FocusAsync();

        await page.Keyboard.PressAsync(key);

        Assert.Equal(["T009"], await page.Tasks());
        Assert.Equal("tasks", await page.EvaluateAsync<string>("document.activeElement.id"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "All tasks" })).ToBeInViewportAsync();
    }

    /// <summary>Every number of the matrix is the list that it leads to.</summary>
    [Fact]
    public async Task Every_cell_counts_what_it_lists()
    {
        var page = await Open();

        var wrong = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".matrix button")].filter(button => {
              button.click();
              const shown = [...document.querySelectorAll(".tasks tbody tr")].filter(r => !r.hidden && r.dataset.state !== "NotApplicable");
              return button.textContent !== `${shown.filter(r => r.dataset.state === "Implemented").length}/${shown.length}`;
            }).map(button => button.getAttribute("aria-label"))
            """);

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task A_heading_sorts(string key)
    {
        var page = await Open();
        await page.GetByRole(AriaRole.Button, new() { Name = "task", Exact = true }).FocusAsync();

        await page.Keyboard.PressAsync(key);
        await page.Keyboard.PressAsync(key);

        Assert.Equal("T118", (await page.Tasks())[0]);
    }

    [Fact]
    public async Task What_has_the_focus_is_seen()
    {
        var page = await Open();
        for (var i = 0; i < 30; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (width, inside) = (
                await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineWidth"),
                await page.EvaluateAsync<bool>("() => { const r = document.activeElement.getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight; }"));

            Assert.Equal(("3px", true), (width, inside));
        }
    }
}
