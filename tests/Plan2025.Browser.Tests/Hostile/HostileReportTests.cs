using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Plan2025.Browser.Tests.Infrastructure;

namespace Plan2025.Browser.Tests.Hostile;

/// <summary>The coverage report of that plan, with hostile reasons, file names, members and names of assemblies: they are text, and the page works.</summary>
public class HostileReportTests(Chromium browser) : PageTests(browser)
{
    [Fact]
    public async Task Reasons_and_files_are_shown_to_the_letter_in_every_language()
    {
        var page = await OpenHostile("en");
        await AssertShown("Coverage of the plan by " + HostilePages.Assembly, "is implemented", "en");
        await page.GetByRole(AriaRole.Button, new() { Name = "简体" }).ClickAsync();
        await AssertShown(HostilePages.Assembly + " 对计划的覆盖情况", "已实现", "zh-Hans");

        async Task AssertShown(string title, string implemented, string tag)
        {
            Assert.Equal(title, await page.Locator("h1").TextContentAsync());
            await page.AssertInert(title);
            Assert.Equal(HostilePages.Requirement, await page.Locator("header code").TextContentAsync());
            Assert.Equal(HostilePages.Reason, await page.Locator("#T002 .where bdi").TextContentAsync());
            Assert.Equal(HostilePages.Reason, await page.Locator("#T003 .where bdi").Last.TextContentAsync());
            Assert.Equal(HostilePages.File + ":3", await page.Locator("#T001 .where a").TextContentAsync());
            Assert.Equal("M" + HostilePages.Reason, await page.Locator("#T001 .where a").GetAttributeAsync("title"));
            Assert.Equal(HostileData.Text(HostileData.Tasks.First()["text"], tag), await page.Locator($"#T001 .text[lang={tag}]").TextContentAsync());
            Assert.Contains(await page.Locator(".findings li").AllTextContentsAsync(), text =>
                text.Contains(implemented, System.StringComparison.Ordinal) && text.Contains(HostilePages.File + ":3", System.StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task No_text_changes_the_direction_of_another(string tag)
    {
        var page = await OpenHostile(tag);

        Assert.Empty(await page.EvaluateAsync<string[]>(TurnedText.Script));

        await page.GetByRole(AriaRole.Button, new() { Name = "繁體" }).ClickAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(TurnedText.Script));
    }

    [Fact]
    public async Task Search_and_filters_work()
    {
        var page = await OpenHostile("en");
        var words = page.Controls().GetByLabel("Words");

        await words.FillAsync("\"later </script><script>document.title='run'</script><img\"");
        Assert.Equal(["T002", "T003"], await page.Tasks());
        await words.FillAsync("");
        await page.Controls().Locator("[name=state]").SelectOptionAsync("Deferred");
        Assert.Equal(["T002"], await page.Tasks());
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await page.Locator(".matrix button").First.ClickAsync();
        Assert.All(await page.Tasks(), id => Assert.Contains(id, new[] { "T001", "T002", "T003", "T004", "T005", "T006" }));
        await page.AssertInert("Coverage of the plan by " + HostilePages.Assembly);
    }

    private Task<IPage> OpenHostile(string tag) => Open(() => HostilePages.Report(tag));
}
