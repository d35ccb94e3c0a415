using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The task as a project file calls it.</summary>
public class TaskTests
{
    [Theory]
    [InlineData("true", 5)]
    [InlineData("All", 5)]
    [InlineData("csv;SARIF", 2)]
    [InlineData(" csv , csv ", 1)]
    public void Formats_are_chosen_by_name(string formats, int count)
    {
        using var run = new ReportRun();

        Assert.True(run.Execute(Projects.Tests, formats));
        Assert.Equal(count, Directory.EnumerateFiles(run.Folder).Count());
    }

    [Fact]
    public void An_unknown_format_is_an_error_and_nothing_is_written()
    {
        using var run = new ReportRun();

        Assert.False(run.Execute(Projects.Tests, "csv;pdf"));
        Assert.Equal("'pdf' is no format of a report; expected true, or some of html, markdown, csv, sarif, junit", Assert.Single(run.Engine.Errors));
        Assert.False(Directory.Exists(run.Folder));
    }

    [Fact]
    public void Where_nothing_is_bound_it_says_so_and_writes_nothing()
    {
        using var run = new ReportRun();

        Assert.True(run.Execute(new Consumer().Source("class C { }"), "true"));
        Assert.Contains("neither the project nor an assembly that it references is bound", Assert.Single(run.Engine.Messages), StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Folder));
    }

    [Fact]
    public void Without_a_requirement_the_whole_plan_is_measured()
    {
        using var run = new ReportRun();

        Assert.Contains("| required | 118 |", run.Write(Projects.Product, "markdown"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_only_references_bound_code_is_reported()
    {
        using var run = new ReportRun().Reference(Projects.Product);

        Assert.Contains("src/Register.cs", run.Write(new Consumer().Source("class C { }"), "csv"), StringComparison.Ordinal);
    }

    /// <summary>As with F# and Visual Basic: the attributes are there, and no generator recorded them.</summary>
    [Fact]
    public void Bindings_that_no_compiler_recorded_are_reported()
    {
        using var run = new ReportRun();

        Assert.True(run.Execute(Projects.Product.Property("Plan2025Coverage", "false"), "csv"));
        Assert.Contains(run.Engine.Messages, m => m.StartsWith("The bindings in Product are not counted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("javascript:alert(1)//")]
    [InlineData("data:text/html,x")]
    [InlineData("//host/share")]
    [InlineData("src")]
    public void Links_go_to_the_web_alone(string url)
    {
        using var run = new ReportRun { RepositoryUrl = url };

        Assert.False(run.Execute(Projects.Product, "html"));
        Assert.Contains($"Plan2025RepositoryUrl is '{url}'", Assert.Single(run.Engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_may_hold_any_character()
    {
        using var run = new ReportRun();
        var project = new Consumer().Source("[Plan2025.DefersTask(Plan2025.TaskId.T001, Reason = \"a\\fb\\u001b[1m\\uffff\\0 𠮷\")] class C { }");

        var reports = run.WriteAll(project).ToDictionary(r => r.Key, r => Encoding.UTF8.GetString(r.Value));

        Assert.Equal(5, reports.Count);
        Assert.Contains("a\uFFFDb\uFFFD[1m\uFFFD\uFFFD 𠮷", reports["coverage.csv"], StringComparison.Ordinal);
        Assert.Contains("a\uFFFDb", XDocument.Parse(reports["coverage.junit.xml"]).ToString(), StringComparison.Ordinal);
        Assert.NotNull(JsonNode.Parse(reports["coverage.sarif"]));
    }

    [Fact]
    public void A_report_that_stays_the_same_is_not_written_again()
    {
        using var run = new ReportRun();
        run.Write(Projects.Product, "csv");
        var file = Path.Combine(run.Folder, "coverage.csv");
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        run.Write(Projects.Product, "csv");

        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void A_link_is_replaced_and_what_it_points_to_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege.");
        using var run = new ReportRun();
        Directory.CreateDirectory(run.Folder);
        var target = Path.Combine(run.Folder, "..", "target.txt");
        File.WriteAllText(target, "mine");
        File.CreateSymbolicLink(Path.Combine(run.Folder, "coverage.csv"), target);

        Assert.StartsWith("task,", run.Write(Projects.Product, "csv"), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(target));
    }

    [Fact]
    public void Empty_properties_are_an_error_of_ours()
    {
        using var run = new ReportRun();

        Assert.False(new WritePlanReports { BuildEngine = run.Engine, Formats = "csv", MessageLanguage = "en" }.Execute());
        Assert.StartsWith("The reports of the plan can't be written: ", Assert.Single(run.Engine.Errors), StringComparison.Ordinal);
    }
}
