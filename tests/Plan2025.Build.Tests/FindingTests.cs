using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Plan2025.Analyzers.Tests.Infrastructure;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>The report says what the build says: the same rules about the same tasks, in the same words.</summary>
public class FindingTests
{
    [Theory]
    [InlineData("[ImplementsTask(TaskId.T001)] class C { }", null)]
    [InlineData("[VerifiesTask(TaskId.T001)] class C { }", null)]
    [InlineData("[VerifiesTask(TaskId.T001)] class C { }", "none", "PLAN2003 T001 is verified (src/App.cs:1), and nothing implements it")]
    [InlineData("[ImplementsTask(TaskId.T001)] class C { }", "T001", "PLAN2002 T001 is implemented (src/App.cs:1), and nothing verifies it")]
    [InlineData("class C { }", "T001 | T003", "PLAN2001 T001 is required (T001 | T003), and nothing implements, defers or excludes it", "PLAN2001 T003 is required (T001 | T003), and nothing implements, defers or excludes it")]
    [InlineData("[DefersTask(TaskId.T001)] class C { }", null, "PLAN2005 T001 is deferred without a reason")]
    [InlineData("[ImplementsTask(TaskId.T001, Wording = \"T001@000000000000;\")] class C { }", null, "PLAN2004 This was bound to an earlier wording of T001; look at it again; the current one is @f13c5e20799a")]
    [InlineData("[NotApplicableTask(TaskId.T001), VerifiesTask(TaskId.T001)] class C { }", null, "PLAN2006 T001 is not applicable here, but verified at src/App.cs:1")]
    [InlineData("[ImplementsTask(TaskId.T117), NotApplicableTask(new[] { TaskId.T117 })] class C { }", null,
        "PLAN2006 T117 is not applicable here, but implemented at src/App.cs:1")]
    [InlineData("[NotApplicableTask(TaskId.T001), ImplementsTask(TaskId.T001, Wording = \"T001@000000000000;\")] class C { }", null,
        "PLAN2004 This was bound to an earlier wording of T001; look at it again; the current one is @f13c5e20799a")]
    public async Task The_report_and_the_build_say_the_same(string code, string? requirement, params string[] expected)
    {
        var project = Project(code, requirement);
        var build = (await project.Analyze(AllAnalyzers.Rules()))
            .Select(d => $"{d.Id} {d.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal);

        Assert.Equal(expected, build);
        Assert.Equal(expected, Report(project));
    }

    private static Consumer Project(string code, string? requirement)
    {
        var project = new Consumer().Source("using Plan2025; " + code).Property("Plan2025Coverage", "true");
        return requirement is null ? project : project.Property("Plan2025Required", requirement);
    }

    private static string[] Report(Consumer project)
    {
        using var run = new ReportRun();
        return [.. JsonNode.Parse(run.Write(project, "sarif"))!["runs"]![0]!["results"]!.AsArray()
            .Select(r => $"{r!["ruleId"]} {r["message"]!["text"]}".TrimEnd('.'))];
    }
}
