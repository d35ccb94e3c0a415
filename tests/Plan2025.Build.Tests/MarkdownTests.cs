using System;
using System.Linq;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The report for a pull request.</summary>
public class MarkdownTests
{
    private static readonly string[] s_lines = Projects.Report("coverage.md").Split('\n');

    [Fact]
    public void It_begins_with_numbers_that_hide_nothing()
    {
        Assert.Equal("# Coverage of the plan by App", s_lines[0]);
        Assert.Equal($"Required: `T001..T006`. Plan data {Plan.DataVersion}.", s_lines[2]);
        Assert.Equal(
            [
                "| in the plan | 118 |",
                "| required | 6 |",
                "| applicable | 5 |",
                "| applicable with an unresolved gap in the text | 0 |",
                "| implemented | 2 |",
                "| implemented and verified | 1 |",
                "| stale | 1 |",
                "| deferred | 1 |",
                "| missing | 1 |",
            ],
            s_lines.SkipWhile(l => l != "|---|--:|").Skip(1).TakeWhile(l => l.Length > 0));
    }

    [Fact]
    public void What_users_wrote_is_text_and_no_markup()
    {
        var row = s_lines.Single(l => l.StartsWith("| T003 ", StringComparison.Ordinal));

        Assert.EndsWith(
            "| defers [src/Register.cs:12](../../src/Register.cs#L12): needs the \"new\" register, \\<b\\>planned\\</b\\> for autumn \\| \\*soon\\* |",
            row,
            StringComparison.Ordinal);
        Assert.Equal(6, row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|') - 1);
    }

    [Fact]
    public void Links_go_to_the_repository_on_the_web_where_its_address_is_given()
    {
        using var run = new ReportRun { RepositoryUrl = "https://example.org/shop/blob/1a2b/" }.Reference(Projects.Product);

        Assert.Contains("(https://example.org/shop/blob/1a2b/docs/%E9%A1%B5%201.md#L1)", run.Write(Projects.Tests, "markdown"), StringComparison.Ordinal);
    }
}
