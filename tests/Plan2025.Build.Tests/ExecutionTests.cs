using System.Linq;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>Test runs, joined to the bindings by file and line.</summary>
public class ExecutionTests
{
    /// <summary>Line 6 to 9 is Renew, which implements T002; line 3 begins the type, which implements T001; line 5 of the tests verifies T001.</summary>
    [Theory]
    [InlineData("src/Register.cs", 8, 1, "yes", "yes")]
    [InlineData("src/Register.cs", 8, 0, "no", "no")]
    [InlineData("src/Register.cs", 99, 1, "", "")]
    [InlineData("src/Other.cs", 8, 1, "", "")]
    [InlineData("$ROOT/src/Register.cs", 8, 1, "yes", "yes")]
    [InlineData("/_/src/Register.cs", 8, 1, "yes", "yes")]
    [InlineData("src\\Register.cs", 8, 1, "yes", "yes")]
    public void Code_is_executed_where_one_of_its_lines_is(string file, int line, int hits, string first, string second) =>
        Assert.Equal((first, second), Execution(run => run.Cobertura(Cobertura("$ROOT", (file, line, hits)))));

    [Fact]
    public void Paths_below_one_of_several_sources_are_found()
    {
        var xml = Cobertura("/elsewhere</source><source>/_", ("src/Register.cs", 8, 1));

        Assert.Equal(("yes", "yes"), Execution(run => run.Cobertura(xml)));
    }

    [Fact]
    public void A_run_that_executed_a_verifying_test_says_more() => Assert.Equal(
        ("with verifying tests", "yes"),
        Execution(run => run.Cobertura(Cobertura("$ROOT", ("src/Register.cs", 8, 1), ("tests/Tests.cs", 7, 1)))));

    [Fact]
    public void A_verifying_test_that_was_not_run_says_nothing_more() => Assert.Equal(
        ("yes", "yes"),
        Execution(run => run.Cobertura(Cobertura("$ROOT", ("src/Register.cs", 8, 1), ("tests/Tests.cs", 7, 0)))));

    [Fact]
    public void A_run_of_a_task_s_tests_alone_says_most_and_of_that_task_only() => Assert.Equal(
        ("by verifying tests alone", ""),
        Execution(run => run.Cobertura(Cobertura("$ROOT", ("src/Register.cs", 8, 1)), task: "T001")));

    [Fact]
    public void The_best_of_several_runs_counts() => Assert.Equal(
        ("by verifying tests alone", "yes"),
        Execution(run => run
            .Cobertura(Cobertura("$ROOT", ("src/Register.cs", 8, 0)))
            .Cobertura(Cobertura("$ROOT", ("src/Register.cs", 8, 1)), task: "T001")
            .Cobertura(Cobertura("$ROOT", ("src/Register.cs", 8, 1)))));

    [Theory]
    [InlineData("//host/share")]
    [InlineData("$ROOT/..")]
    public void A_source_outside_of_the_repository_is_not_followed(string source) =>
        Assert.Equal(("", ""), Execution(run => run.Cobertura(Cobertura($"$ROOT/src</source><source>{source}", ("src/Register.cs", 8, 1)))));

    [Fact]
    public void Elements_nested_too_deep_are_an_error()
    {
        using var run = new ReportRun().Cobertura(string.Concat(System.Linq.Enumerable.Repeat("<a>", 100_000)));

        Assert.False(run.Execute(Projects.Tests, "csv"));
        Assert.EndsWith("Its elements are nested too deep.", Assert.Single(run.Engine.Errors), System.StringComparison.Ordinal);
    }

    /// <summary>If each class were looked for below each source, this would be 2,500,000,000 look-ups.</summary>
    [Fact]
    public void Many_sources_and_classes_are_looked_up_once_each()
    {
        var sources = string.Join("</source><source>", Enumerable.Range(0, 50_000).Select(i => $"$ROOT/folder{i}").Append("$ROOT"));
        var classes = Enumerable.Range(0, 50_000).Select(i => ($"src/{i}/Register.cs", 8, 1)).Append(("src/Register.cs", 8, 1));

        Assert.Equal(("yes", "yes"), Execution(run => run.Cobertura(Cobertura(sources, [.. classes]))));
    }

    /// <summary>Each of 2,000 bindings is joined to a file of 200,000 lines.</summary>
    [Fact]
    public void Many_bindings_of_a_file_of_many_lines_are_joined()
    {
        var product = new Analyzers.Tests.Traceability.Infrastructure.Consumer { Name = "Product" }.Source(
            "using Plan2025;\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"[ImplementsTask(TaskId.T00{1 + (i % 9)})] public class C{i} {{ }}\n")),
            "/repo/src/Register.cs");
        using var run = new ReportRun().Reference(product).Cobertura(
            "<coverage><classes><class filename=\"/_/src/Register.cs\"><lines>"
            + string.Concat(Enumerable.Range(1, 200_000).Select(i => $"<line number=\"{i}\" hits=\"1\"/>")) + "</lines></class></classes></coverage>");

        Assert.Equal(2_000, run.Write(Projects.Tests, "csv").Split('\n').Count(l => l.Contains(",Product,", System.StringComparison.Ordinal) && l.Contains(",yes,", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_no_Cobertura_is_an_error_that_names_it()
    {
        using var run = new ReportRun().Cobertura("coverage");

        Assert.False(run.Execute(Projects.Tests, "csv"));
        Assert.Contains("run0.xml", Assert.Single(run.Engine.Errors), System.StringComparison.Ordinal);
    }

    private static (string T001, string T002) Execution(System.Func<ReportRun, ReportRun> runs)
    {
        using var run = runs(new ReportRun().Reference(Projects.Product));
        var lines = run.Write(Projects.Tests, "csv").Split('\n');
        return (Of("T001"), Of("T002"));

        string Of(string task) => lines
            .First(l => l.StartsWith(task, System.StringComparison.Ordinal))
            .Split(",implemented,")[1]
            .Split(',')[1];
    }

    private static string Cobertura(string source, params (string File, int Line, int Hits)[] lines) =>
        $"""
        <?xml version="1.0"?>
        <!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
        <coverage><sources><source>{source}</source></sources><packages><package><classes>
        {string.Concat(lines.Select(l => $"<class filename=\"{l.File}\"><methods><method><lines><line number=\"{l.Line}\" hits=\"0\"/></lines></method></methods><lines><line number=\"{l.Line}\" hits=\"{l.Hits}\"/></lines></class>"))}
        </classes></package></packages></coverage>
        """;
}
