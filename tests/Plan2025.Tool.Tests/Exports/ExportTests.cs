using System;
using System.IO;
using System.Threading.Tasks;
using Plan2025.Tool.Tests.Infrastructure;

namespace Plan2025.Tool.Tests.Exports;

public class ExportTests
{
    [Fact]
    public async Task A_file_is_overwritten_only_by_force()
    {
        using var folder = new TemporaryFolder(hasBuildFiles: false);
        await File.WriteAllTextAsync(folder.PathOf("plan.md"), "mine", TestContext.Current.CancellationToken);

        var refused = await ToolRun.OfCulture("en-US", "export", "md", "-o", folder.PathOf("plan.md"));
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.PathOf("plan.md"), TestContext.Current.CancellationToken));

        (await ToolRun.Of("export", "md", "-o", folder.PathOf("plan.md"), "--force")).OfSuccess();
        Assert.StartsWith("# ", await File.ReadAllTextAsync(folder.PathOf("plan.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_an_error()
    {
        var run = await ToolRun.Of("export", "md", "-o", Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "plan.md"));

        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("md")]
    [InlineData("html")]
    public async Task Text_goes_to_standard_output_as_to_a_file(string format)
    {
        using var folder = new TemporaryFolder(hasBuildFiles: false);
        (await ToolRun.Of("export", format, "-o", folder.PathOf("plan"))).OfSuccess();

        var expected = await File.ReadAllBytesAsync(folder.PathOf("plan"), TestContext.Current.CancellationToken);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetBytes((await ToolRun.Of("export", format)).OfSuccess()));
    }

    [Theory]
    [MemberData(nameof(DisplayTests.Tags), MemberType = typeof(DisplayTests))]
    public async Task Markdown_has_every_task_and_every_heading(string tag)
    {
        var language = PlanLanguage.Parse(tag);
        var text = (await ToolRun.Of("export", "md", "--lang", tag)).OfSuccess().Replace("\\", "", StringComparison.Ordinal);

        var at = 0;
        foreach (var task in Plan.Tasks)
        {
            at = text.IndexOf($"**{task}** ", at, StringComparison.Ordinal);
            Assert.True(at > 0, task.ToString());
            var line = text[at..text.IndexOf('\n', at)];
            Assert.Contains(task.GetText(language), line.Replace("▒", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.EndsWith(task.GetResponsibilityClause(language), line, StringComparison.Ordinal);
        }

        Assert.All(Plan.Chapters, chapter => Assert.Contains(chapter.GetTitle(language) + "\n", text, StringComparison.Ordinal));
        Assert.All(Plan.Sections, section => Assert.Contains(section.GetTitle(language) + "\n", text, StringComparison.Ordinal));
        Assert.Contains(Plan.GetPreamble(language), text, StringComparison.Ordinal);
        Assert.Contains(Plan.Notice.GetBody(language), text, StringComparison.Ordinal);
    }
}
