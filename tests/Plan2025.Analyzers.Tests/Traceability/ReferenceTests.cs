using System;
using System.Linq;
using System.Threading.Tasks;
using Plan2025.Analyzers.Traceability;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;

namespace Plan2025.Analyzers.Tests.Traceability;

/// <summary>References in files that are not C#: counted, and checked at their line and column.</summary>
public class ReferenceTests
{
    [Fact]
    public void References_of_every_kind_are_counted_with_their_positions() => Assert.Equal(
        """
        T045 Implements db/001.sql:1 
        T046 Verifies db/001.sql:2 
        T047 Defers db/001.sql:2 until the seed (act) is out
        T048 NotApplicable db/001.sql:2 
        T049 Implements docs/页.md:1 
        T050 Implements docs/页.md:1 
        T051 Implements docs/页.md:1 

        """,
        Bindings(new Consumer()
            .File("/repo/db/001.sql", """
                -- Plan2025:T045
                -- (Plan2025:T046!verifies) Plan2025:T047!defers(until the seed (act) is out), Plan2025:T048!not-applicable
                """)
            .File("/repo/docs/页.md", "实现Plan2025:T049。又plan2025:T050!implements，<!-- Plan2025:T051-->")));

    [Fact]
    public void Full_width_punctuation_and_white_space_before_a_kind_are_read() => Assert.Equal(
        """
        T004 Implements 页.md:1 
        T013 Verifies 页.md:2 
        T114 Verifies 页.md:1 
        T115 Defers 页.md:2 later
        T117 NotApplicable 页.md:1 不收税
        T118 Verifies 页.md:2 (stale) 

        """,
        Bindings(new Consumer().File("/repo/页.md", """
            实现Plan2025：T004；Plan2025:T114！verifies，Plan2025:T117!not-applicable（不收税）
            Plan2025:T013 !verifies Plan2025:T115 !defers (later) Plan2025:T118!verifies@000000000000
            """)));

    [Theory]
    [InlineData("image: acme/plan2025:latest")]
    [InlineData("http://plan2025:8080, plan2025:v2, plan2025:2025-05, Plan2025:Enabled, Plan2025:Task")]
    [InlineData("Plan2025: the library")]
    [InlineData("MyPlan2025:T045, and ends with Plan2025:")]
    [InlineData("Plan2025::TaskId, Plan2025.TaskId:T045")]
    public void Prose_is_no_reference(string text) =>
        Assert.Empty(new Consumer().Source("class C { }").File("/repo/a.md", text).Generated);

    [Theory]
    [InlineData("/repo/src/App/../../db/001.sql", "db/001.sql")]
    [InlineData("/repo/./db/001.sql", "db/001.sql")]
    [InlineData(@"\repo\db\001.sql", "db/001.sql")]
    [InlineData("/elsewhere/001.sql", "001.sql")]
    [InlineData("../001.sql", "001.sql")]
    public void Paths_are_relative_to_the_repository(string path, string shown) =>
        Assert.Equal(shown, new Consumer().File(path, "Plan2025:T001").Ask("return PlanCoverage.Bindings[0].File;"));

    [Fact]
    public void Files_that_are_not_marked_are_not_read() =>
        Assert.Empty(new Consumer().Source("class C { }").File("/repo/a.md", "Plan2025:T045", mark: "Other").Generated);

    [Theory]
    [InlineData("Plan2025:T119", "'T119' is not a task of the plan (T001 to T118); did you mean 'T118'?")]
    [InlineData("Plan2025:T45", "'T45' is not a task of the plan (T001 to T118); did you mean 'T045'?")]
    [InlineData("Plan2025:45", "'45' is not a task of the plan (T001 to T118); did you mean 'T045'?")]
    [InlineData("Plan2025:Ｔ０４５", "'Ｔ０４５' is not a task of the plan (T001 to T118); did you mean 'T045'?")]
    [InlineData("Plan2025:T001..T003", "'T001..T003' is not one task of the plan (T001 to T118); write a reference for each task")]
    [InlineData("Plan2025:T001,T002", "'T001,T002' is not one task of the plan (T001 to T118); write a reference for each task")]
    [InlineData("Plan2025:T001、T002", "'T001、T002' is not one task of the plan (T001 to T118); write a reference for each task")]
    [InlineData("Plan2025:T045 !verfies", "'!verfies' is not a kind of binding (!implements, !verifies, !defers, !not-applicable); did you mean '!verifies'?")]
    [InlineData("Plan2025:TO45", "'TO45' is not a task of the plan (T001 to T118); did you mean 'T045'?")]
    [InlineData("Plan2025:T045!verfies", "'!verfies' is not a kind of binding (!implements, !verifies, !defers, !not-applicable); did you mean '!verifies'?")]
    public async Task A_wrong_reference_is_an_error_at_its_line_and_column(string reference, string message)
    {
        var found = await new Consumer().Source("class C { }")
            .File("/repo/a.md", $"T\n知识产权 `{reference}` Plan2025:T001").Analyze(new ReferenceAnalyzer());

        var diagnostic = Assert.Single(found);
        Assert.Equal(("PLAN2008", message), (diagnostic.Id, diagnostic.GetMessage()));
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/repo/a.md", 1, 6, 6 + reference.Length), (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character, span.EndLinePosition.Character));
    }

    [Fact]
    public async Task Pins_and_reasons_are_checked_as_in_code()
    {
        var consumer = new Consumer().Library(CorrectedLibrary.Reference).Source("class C { }").File(
            "/repo/a.md", "Plan2025:T002@000000000000 Plan2025:T002@" + CorrectedLibrary.CurrentHash + "!verifies Plan2025:T003!defers Plan2025:T003!defers(why not)");

        Assert.Equal(["PLAN2004", "PLAN2005"], (await consumer.Analyze(new ReferenceAnalyzer())).Select(d => d.Id));
        Assert.Contains("Implements, true", consumer.Generated["PlanCoverage.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Verifies, false", consumer.Generated["PlanCoverage.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plan2025:T001( ")]
    [InlineData("Plan2025:T001 ")]
    [InlineData("Plan2025:T999 ")]
    [InlineData("((Plan2025:T001(")]
    public async Task Time_grows_with_the_size_of_a_line(string part)
    {
        var line = string.Concat(Enumerable.Repeat(part, 40_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = await new Consumer().Source("class C { }").File("/repo/a.md", line).Analyze(new ReferenceAnalyzer());

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    private static string Bindings(Consumer consumer) =>
        consumer.Ask("""var text = ""; foreach (var b in PlanCoverage.Bindings) text += b + " " + b.Reason + "\n"; return text;""");
}
