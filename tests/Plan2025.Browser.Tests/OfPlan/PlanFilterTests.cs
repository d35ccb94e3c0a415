using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.OfPlan;

/// <summary>Filters that combine, and live in the address.</summary>
public class PlanFilterTests(Chromium browser) : PageTests(browser)
{
    [Theory]
    [InlineData("#lead=cnipa&chapter=2", "lead:cnipa & chapter:2")]
    [InlineData("#LEAD=CNIPA&Chapter=2", "lead:cnipa & chapter:2")]
    [InlineData("#agency=spc&lead=spp", "agency:spc & lead:spp")]
    [InlineData("#agency=PublicityDepartment", "agency:PublicityDepartment")]
    [InlineData("#section=5", "section:5")]
    [InlineData("#gaps=unresolved", "unresolved")]
    [InlineData("#lead=nobody&nothing=1", "all")]
    [InlineData("#%E4%", "all")]
    public async Task A_link_with_a_filter_opens_it(string fragment, string expression)
    {
        var page = await OpenPlan(fragment);

        Assert.Equal(Names(TaskSet.Parse(expression)), await page.Tasks());
    }

    [Fact]
    public async Task Every_choice_of_every_filter_gives_its_tasks()
    {
        var page = await OpenPlan();

        foreach (var agency in Plan.Agencies)
        {
            Assert.Equal(Names(agency.LeadTasks), await Choose(page, "lead", agency.GetTitle(Language.English)));
            Assert.Equal(Names(agency.Tasks), await Choose(page, "agency", agency.GetTitle(Language.English)));
        }

        foreach (var instrument in Plan.Instruments)
        {
            Assert.Equal(Names(instrument.Tasks), await Choose(page, "instrument", instrument.GetTitle(Language.English)));
        }

        foreach (var section in Plan.Sections)
        {
            Assert.Equal(Names(section.Tasks), await Choose(page, "section", $"{section.Number} {section.GetTitle(Language.English)}"));
        }

        foreach (var mode in Plan.Tasks.GroupBy(task => task.Mode.Id))
        {
            Assert.Equal(mode.Select(task => task.ToString()), await Choose(page, "mode", mode.Key.ToString()));
        }

        var gaps = Plan.Tasks.Where(task => task.Lacunae.Count > 0).ToArray();
        Assert.Equal(gaps.Select(task => task.ToString()), await Choose(page, "gaps", "some"));
        Assert.Equal(gaps.Where(task => task.Lacunae.Any(gap => gap.IsResolved)).Select(task => task.ToString()), await Choose(page, "gaps", "restored"));
    }

    [Fact]
    public async Task Back_and_forward_walk_through_what_was_chosen()
    {
        var page = await OpenPlan();
        await page.Controls().Locator("[name=lead]").SelectOptionAsync("cnipa");
        await page.Controls().Locator("[name=chapter]").SelectOptionAsync("2");
        await page.Controls().GetByLabel("Words").PressSequentiallyAsync("protection");
        await page.Locator("[data-item]:not([hidden]) th a").First.ClickAsync();
        var opened = await page.Locator(".open").GetAttributeAsync("id");
        Assert.Equal($"#words=protection&lead=cnipa&chapter=2&{opened}", Fragment(page));

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".open")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        Assert.Equal("#lead=cnipa&chapter=2", Fragment(page));
        Assert.Equal("", await page.Controls().GetByLabel("Words").InputValueAsync());
        await page.GoBackAsync();
        Assert.Equal(Names(TaskSet.Parse("lead:cnipa")), await page.Tasks());
        await page.GoBackAsync();
        Assert.Equal("118 of 118 tasks", await page.Count());
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        Assert.Equal(Names(TaskSet.Parse("lead:cnipa & chapter:2")), await page.Tasks());
    }

    [Fact]
    public async Task Show_all_takes_everything_back()
    {
        var page = await OpenPlan("#lead=cnipa&words=data");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();

        await Assertions.Expect(page.Locator("output")).ToHaveTextAsync("118 of 118 tasks");
        Assert.Equal("", Fragment(page).TrimStart('#'));
    }

    [Fact]
    public async Task A_link_in_a_card_filters()
    {
        var page = await OpenPlan("#T045");

        await page.Locator("#T045 .card").GetByRole(AriaRole.Link, new() { Name = "Ministry of Agriculture and Rural Affairs" }).ClickAsync();

        Assert.Equal(Names(Plan.Agencies[PlanAgency.Parse("MARA").Id].Tasks), await page.Tasks());
        Assert.Equal("#agency=mara", Fragment(page));
    }

    private static async Task<string[]> Choose(IPage page, string field, string option)
    {
        await page.Controls().Locator($"[name={field}]").SelectOptionAsync(option);
        var tasks = await page.Tasks();
        await page.Controls().Locator($"[name={field}]").SelectOptionAsync("");
        return tasks;
    }

    private static string Fragment(IPage page) => new System.Uri(page.Url).Fragment;

    private static string[] Names(TaskSet tasks) => [.. tasks.Select(t => t.ToString())];
}
