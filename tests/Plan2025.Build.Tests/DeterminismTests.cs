using System;
using System.Globalization;
using System.Linq;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>
/// The same input gives the same bytes: in another folder, in another culture, with references in another order.
/// English is the language of who names none.
/// </summary>
public class DeterminismTests
{
    private static readonly Consumer s_other = new Consumer { Name = "Other" }
        .Source("[assembly: Plan2025.ImplementsTask(Plan2025.TaskId.T002, Plan2025.TaskId.T118)]", "/repo/src/Other.cs");

    [Theory]
    [InlineData("repo", "", "en")]
    [InlineData("another checkout", "ar-SA", "EN")]
    [InlineData("检出", "tr-TR", "")]
    public void Reports_do_not_depend_on_where_and_when_they_are_written(string folder, string culture, string language)
    {
        using var first = new ReportRun().Reference(Projects.Product).Reference(s_other);
        using var second = new ReportRun(folder) { Language = language }.Reference(s_other).Reference(Projects.Product);
        var expected = first.WriteAll(Projects.Tests);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var actual = second.WriteAll(Projects.Tests);

        Assert.Equal(
            ["coverage.csv", "coverage.html", "coverage.junit.xml", "coverage.md", "coverage.sarif"],
            expected.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, report => Assert.Equal(report.Value, actual[report.Key]));
    }
}
