using System;
using System.Linq;
using Plan2025.Analyzers.Tests.Traceability.Infrastructure;
using Plan2025.Build.Tests.Infrastructure;

namespace Plan2025.Build.Tests;

/// <summary>Test runs, joined to the bindings by file and line.</summary>
public class ExecutionTests
{
    /// <summary>Line 6 to 9 is Renew, which implements T002; line 3 begins the type, which implements T001.</summary>
    [Theory]
    [InlineData("$ROOT", "src/Register.cs", 8, 1, "yes")]
    [InlineData("$ROOT", "src/Register.cs", 8, 0, "no")]
    [InlineData("$ROOT", "src/Register.cs", 99, 1, "")]
    [InlineData("$ROOT", "src/Other.cs", 8, 1, "")]
    [InlineData("$ROOT", "$ROOT/src/Register.cs", 8, 1, "yes")]
    [InlineData("$ROOT", "/_/src/Register.cs", 8, 1, "yes")]
    [InlineData("$ROOT", "src\\Register.cs", 8, 1, "yes")]
    [InlineData("/elsewhere</source><source>/_", "src/Register.cs", 8, 1, "yes")]
    [InlineData("$ROOT/src</source><source>//host/share", "src/Register.cs", 8, 1, "")]
    [InlineData("$ROOT/src</source><source>$ROOT/..", "src/Register.cs", 8, 1, "")]
    public void Code_is_executed_where_one_of_its_lines_is(string source, string file, int line, int hits, string executed) =>
        Assert.Equal((executed, executed), Execution(run => run.Cobertura(Cobertura(source, (file, line, hits)))));

    /// <summary>Line 5 of the tests begins the one that verifies T001.</summary>
    [Theory]
    [InlineData(1, "with verifying tests")]
    [InlineData(0, "yes")]
    public void A_run_that_executed_a_verifying_test_says_more(int hits, string first) => Assert.Equal(
        (first, "yes"),
        Execution(run => run.Cobertura(Cobertura("$ROOT", ("src/Register.cs", 8, 1), ("tests/Tests.cs", 7, hits)))));

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
    [InlineData("coverage", 1, "")]
    [InlineData("<a>", 100_000, "Its elements are nested too deep.")]
    public void A_file_that_is_not_Cobertura_is_an_error_that_names_it(string part, int times, string end)
    {
        using var run = new ReportRun().Cobertura(string.Concat(Enumerable.Repeat(part, times)));

        Assert.False(run.Execute(Projects.Tests, "csv"));
        Assert.Contains("run0.xml", Assert.Single(run.Engine.Errors), StringComparison.Ordinal);
        Assert.EndsWith(end, run.Engine.Errors[0], StringComparison.Ordinal);
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
        var product = new Consumer { Name = "Product" }.Source(
            "using Plan2025;\n" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"[ImplementsTask(TaskId.T00{1 + (i % 9)})] public class C{i} {{ }}\n")),
            "/repo/src/Register.cs");
        using var run = new ReportRun().Reference(product).Cobertura(
            "<coverage><classes><class filename=\"/_/src/Register.cs\"><lines>"
            + string.Concat(Enumerable.Range(1, 200_000).Select(i => $"<line number=\"{i}\" hits=\"1\"/>")) + "</lines></class></classes></coverage>");

        var lines = CsvTests.Read(run.Write(Projects.Tests, "csv"));
        Assert.Equal(2_000, lines.Count(line => line.Contains("Product") && line[Array.IndexOf(lines[0], "executed")] == "yes"));
    }

    private static (string T001, string T002) Execution(Func<ReportRun, ReportRun> runs)
    {
        using var run = runs(new ReportRun().Reference(Projects.Product));
        var lines = CsvTests.Read(run.Write(Projects.Tests, "csv"));
        var column = Array.IndexOf(lines[0], "executed");
        return (Of("T001"), Of("T002"));

        string Of(string task) => lines.First(line => line[0] == task)[column];
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
