using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.OfPlan;

/// <summary>The matrix of agencies and chapters.</summary>
public class PlanMapTests(Chromium browser) : PageTests(browser)
{
    private const string Court = "Supreme People's Court, Strengthening Intellectual Property Protection: 6 tasks";

    [Fact]
    public async Task Every_cell_counts_what_it_lists()
    {
        var page = await OpenPlan();

        var wrong = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".matrix button")].filter(button => {
              button.click();
              return button.textContent !== String(document.querySelectorAll("[data-item]:not([hidden])").length);
            }).map(button => button.getAttribute("aria-label"))
            """);

        Assert.Empty(wrong);
        Assert.Equal(
            Plan.Agencies.Sum(agency => 1 + Plan.Chapters.Count(chapter => !(agency.Tasks & chapter.Tasks).IsEmpty)) + Plan.Chapters.Count + 1,
            await page.Locator(".matrix button").CountAsync());
    }

    [Fact]
    public async Task A_cell_is_reached_and_pressed_by_keyboard_and_then_marked()
    {
        var page = await OpenPlan();
        await page.Locator(".matrix button").First.FocusAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(Court, await page.Focus());
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal((Plan.Agencies[Agency.SupremePeoplesCourt].Tasks & Plan.Chapters[(Chapter)2].Tasks).Select(t => t.ToString()), await page.Tasks());
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = Court })).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task It_makes_room_for_who_searches()
    {
        var page = await OpenPlan();
        await Assertions.Expect(page.Locator(".matrix")).ToBeVisibleAsync();

        await page.Controls().GetByLabel("Words").PressSequentiallyAsync("data");

        await Assertions.Expect(page.Locator(".matrix")).ToBeHiddenAsync();
    }
}
