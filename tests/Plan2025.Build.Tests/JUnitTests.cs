using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The report for continuous integration.</summary>
public class JUnitTests
{
    private static readonly XElement s_report = XDocument.Parse(Projects.Report("coverage.junit.xml")).Root!;

    [Fact]
    public void Required_tasks_are_cases_that_pass_fail_or_are_skipped() => Assert.Equal(
        ["T001", "T002 failure PLAN2002", "T003 skipped", "T004 skipped", "T005 failure PLAN2004", "T006 failure PLAN2001"],
        s_report.Descendants("testcase").Select(c => string.Join(
            " ",
            new[] { c.Attribute("name")!.Value[..4] }
                .Concat(c.Elements().SelectMany(e => new[] { e.Name.LocalName, e.Attribute("type")?.Value }).OfType<string>()))));

    [Fact]
    public void Counts_are_those_of_the_cases() => Assert.All(
        s_report.DescendantsAndSelf().Where(e => e.Name.LocalName is "testsuites" or "testsuite"),
        suite =>
        {
            Assert.Equal(suite.Descendants("testcase").Count(), Number(suite, "tests"));
            Assert.Equal(suite.Descendants("failure").Count(), Number(suite, "failures"));
            Assert.Equal(suite.Descendants("skipped").Count(), Number(suite, "skipped"));
            Assert.Equal(0, Number(suite, "errors"));
        });

    [Fact]
    public void What_was_written_as_a_reason_comes_through_as_it_is() => Assert.Equal(
        "deferred; needs the \"new\" register, <b>planned</b>\nfor autumn | *soon*",
        s_report.Descendants("skipped").First().Attribute("message")!.Value);

    private static int Number(XElement suite, string name) => int.Parse(suite.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
