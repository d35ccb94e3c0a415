using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests;

/// <summary>The list of tasks narrowed down.</summary>
public class FilterTests(Chromium browser) : PageTests(browser)
{
    [Fact]
    public async Task All_tasks_are_there_at_first()
    {
        var page = await Open();

        Assert.Equal(Plan.Tasks.Select(t => t.ToString()), await page.Tasks());
        Assert.Equal("118 of 118 tasks", await page.Count());
    }

    [Theory]
    [InlineData("T045", "T045")]
    [InlineData("t045", "T045")]
    [InlineData("Trademark Law amendment", "T001,T009")]
    [InlineData("植物新品种 条例", "T003")]
    [InlineData("OpenData.cs", "T085")]
    [InlineData("ratification", "T107")]
    [InlineData("nowhere to be found", "")]
    public async Task Words_are_searched_in_the_whole_row(string words, string expected)
    {
        var page = await Open();

        await page.Controls().GetByLabel("Words").FillAsync(words);

        Assert.Equal(expected, string.Join(",", await page.Tasks()));
    }

    [Theory]
    [InlineData("Deferred", "T012,T013,T107,T115")]
    [InlineData("NotApplicable", "T010,T116,T117")]
    public async Task A_state_is_chosen(string state, string expected)
    {
        var page = await Open();

        await page.Controls().Locator("[name=state]").SelectOptionAsync(state);

        Assert.Equal(expected, string.Join(",", await page.Tasks()));
    }

    [Fact]
    public async Task Agency_chapter_and_what_is_required_narrow_it_down_together()
    {
        var page = await Open();
        var court = Plan.Agencies[Agency.SupremePeoplesCourt];

        await page.Controls().Locator("[name=agency]").SelectOptionAsync(court.GetTitle(Language.English));
        Assert.Equal(Names(court.Tasks), await page.Tasks());

        await page.Controls().Locator("[name=chapter]").SelectOptionAsync("1");
        Assert.Equal(Names(court.Tasks & Plan.Chapters[(Chapter)1].Tasks), await page.Tasks());

        await page.Controls().GetByLabel("required only").CheckAsync();
        Assert.Equal(["T009"], await page.Tasks());
        Assert.Equal("1 of 118 tasks", await page.Count());

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("118 of 118 tasks");
    }

    [Fact]
    public async Task The_address_has_what_is_chosen_and_restores_it()
    {
        var page = await Open();
        await page.Controls().Locator("[name=state]").SelectOptionAsync("Deferred");
        await page.Controls().GetByLabel("Words").FillAsync("条约 treaty");
        Assert.Equal(["T107"], await page.Tasks());
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("words="));

        var other = await Open(fragment: await page.EvaluateAsync<string>("location.hash"));

        Assert.Equal(["T107"], await other.Tasks());
        Assert.Equal("条约 treaty", await other.Controls().GetByLabel("Words").InputValueAsync());
    }

    [Fact]
    public async Task A_link_to_a_task_that_is_filtered_out_shows_it()
    {
        var page = await Open();
        await page.Controls().Locator("[name=state]").SelectOptionAsync("Deferred");

        await page.Locator(".findings").GetByRole(AriaRole.Link, new() { Name = "T085" }).ClickAsync();

        await Assertions.Expect(page.Locator("#T085")).ToBeInViewportAsync();
    }

    private static string[] Names(TaskSet tasks) => [.. tasks.Select(t => t.ToString())];
}
