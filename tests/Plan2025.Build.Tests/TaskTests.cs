using System;
using System.IO;
using System.Linq;
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
    public void Formats_are_asked_for_by_name(string formats, int count)
    {
        using var run = new ReportRun();

        Assert.True(run.Execute(Projects.Tests, formats));
        Assert.Equal(count, Directory.EnumerateFiles(run.Folder).Count());
    }

    [Fact]
    public void A_format_that_is_none_is_an_error_and_nothing_is_written()
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
}
