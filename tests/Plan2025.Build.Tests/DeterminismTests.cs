using System.Globalization;
using System.Linq;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The same input gives the same bytes: in another folder, in another culture, with references in another order.</summary>
public class DeterminismTests
{
    private static readonly Consumer s_other = new Consumer { Name = "Other" }
        .Source("[assembly: Plan2025.ImplementsTask(Plan2025.TaskId.T002, Plan2025.TaskId.T118)]", "/repo/src/Other.cs");

    [Theory]
    [InlineData("repo", false, "")]
    [InlineData("another checkout", true, "ar-SA")]
    [InlineData("检出", true, "tr-TR")]
    public void Reports_don_t_tell_where_and_when_they_were_made(string folder, bool isReversed, string culture)
    {
        using var first = new ReportRun().Reference(Projects.Product).Reference(s_other);
        using var second = isReversed
            ? new ReportRun(folder).Reference(s_other).Reference(Projects.Product)
            : new ReportRun(folder).Reference(Projects.Product).Reference(s_other);
        var expected = first.WriteAll(Projects.Tests);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var actual = second.WriteAll(Projects.Tests);

            Assert.Equal(["coverage.csv", "coverage.html", "coverage.junit.xml", "coverage.md", "coverage.sarif"], expected.Keys.Order(System.StringComparer.Ordinal));
            Assert.All(expected, report => Assert.Equal(report.Value, actual[report.Key]));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
