using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>Coverage tables and reports, by nothing but the package and properties of the project.</summary>
public class CoverageTests(PackedPackage package)
{
    [Fact]
    public async Task Tables_are_compiled_in_and_reports_written()
    {
        var consumers = await package.Consumers();

        Assert.Equal("T001..T002\nT001..T002\nT003\nT004\n", await consumers.BuildAndRun("Coverage/Program"));
        var reports = consumers.PathOf("Coverage", "Program", "bin", "Debug", "net10.0", "plan2025");
        Assert.Equal(
            ["coverage.csv", "coverage.html", "coverage.junit.xml", "coverage.md", "coverage.sarif"],
            Directory.EnumerateFiles(reports).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Contains("Library,", File.ReadAllText(Path.Combine(reports, "coverage.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_requirement_that_is_not_met_is_reported()
    {
        var consumers = await package.Consumers();
        var output = (await consumers.Build("Coverage/Program", "-p:Demanding=true")).OfFailure();

        Assert.Contains("error PLAN2001: T004 is required", output, StringComparison.Ordinal);
    }
}
