using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>Errors in a document: each at its line and column in characters, all of them at once, and no half-right output.</summary>
public class DiagnosticsTests
{
    /// <summary>An edit of the small plan, and the rule and the text that it must mark.</summary>
    public static TheoryData<string, string, string, string> Edits => new()
    {
        { "\"year\": 1998", "\"yaer\": 1998", "PLAN0010", "\"yaer\"" },
        { "\"year\": 1998", "\"year\": 1998, \"year\": 1998", "PLAN0011", "\"year\"" },
        { "\"name\": \"Council\",", "", "PLAN0012", "{" },
        { "\"year\": 1998", "\"year\": \"1998\"", "PLAN0013", "\"1998\"" },
        { "\"year\": 1998", "\"year\": null", "PLAN0013", "null" },
        { "\"year\": 1998", "\"year\": 19.5", "PLAN0014", "19.5" },
        { "1998-02-28\"", "1998-02-30\"", "PLAN0014", "\"1998-02-30\"" },
        { "\"schemaVersion\": \"1.0.0\"", "\"schemaVersion\": \"2.0.0\"", "PLAN0015", "\"2.0.0\"" },
        { "\"id\": \"pilots\"", "\"id\": \"person\"", "PLAN0020", "\"person\"" },
        { "\"issuer\": \"council\"", "\"issuer\": \"counsil\"", "PLAN0021", "\"counsil\"" },
        { "\"name\": \"Council\"", "\"name\": \"Rat der Insel\"", "PLAN0022", "\"Rat der Insel\"" },
        { "\"name\": \"Council\"", "\"name\": \"GetHashCode\"", "PLAN0022", "\"GetHashCode\"" },
        { "\"name\": \"Pilots\"", "\"name\": \"COUNCIL\"", "PLAN0023", "\"COUNCIL\"" },
        { "\"number\": 3,\n          \"name\": \"Paint", "\"number\": 4,\n          \"name\": \"Paint", "PLAN0024", "4" },
        { "\"der Alte\"", "\"Rat der Insel\"", "PLAN0025", "\"Rat der Insel\"" },
        { "\"fr\": \"Draguer le bassin.\" },", "\"fr\": \"Draguer le bassin.\", \"it\": \"?\" },", "PLAN0031", "\"it\"" },
        { "\"de\": \"Das Becken ausbaggern.\", ", "", "PLAN0030", "\"DredgeBasin\"" },
        { "\"Das Becken ausbaggern.\"", "\"\"", "PLAN0032", "\"\"" },
        { "[\"harbour-master\"], \"byDuty\"", "[], \"byDuty\"", "PLAN0040", "[" },
        { "\"harbour-master\", \"pilots\"", "\"harbour-master\", \"council\"", "PLAN0041", "\"council\"" },
        { "\"start\": 4", "\"start\": 5", "PLAN0042", "5" },
        { "\"at\": 3", "\"at\": 300", "PLAN0043", "300" },
        { "\"name\": \"Water\",", "\"name\": \"Water\", \"sections\": [],", "PLAN0044", "1" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Each_error_is_marked_where_it_stands(string original, string replacement, string rule, string marked)
    {
        var json = TestPlans.Harbour.ReplaceLineEndings("\n");
        Assert.Contains(original, json, StringComparison.Ordinal);
        var at = json.IndexOf(original, StringComparison.Ordinal);
        var edited = json[..at] + replacement + json[(at + original.Length)..];

        var diagnostic = GeneratorHost.Run(edited).Diagnostics.First(d => d.Id == rule);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(marked, Marked(edited, diagnostic));
    }

    [Fact]
    public void Columns_count_characters_and_not_bytes()
    {
        const string Line = "\t\"titel\": \"知识产权𠮷\", \"wrong\": 1,\n";
        var edited = "{\n" + Line + TestPlans.Harbour[1..];

        var diagnostic = GeneratorHost.Run(edited).Diagnostics.Single(d => d.GetMessage(null).Contains("'wrong'", StringComparison.Ordinal));

        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(new LinePosition(1, Line.IndexOf("\"wrong\"", StringComparison.Ordinal)), start);
    }

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("{\n  \"知识\": 1,\n  \"x\" 2\n}", 2, 6)]
    [InlineData("{ \"a\": 1, }", 0, 10)]
    [InlineData("[1, 2", 0, 5)]
    public void Malformed_json_is_marked_where_it_goes_wrong(string json, int line, int column)
    {
        var diagnostic = Assert.Single(GeneratorHost.Run(json).Diagnostics);

        Assert.Equal("PLAN0004", diagnostic.Id);
        Assert.Equal(new LinePosition(line, column), diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    public void All_errors_of_a_document_are_reported_in_one_run()
    {
        var edited = TestPlans.Harbour
            .Replace("\"kind\": \"body\"", "\"kind\": \"boddy\"", StringComparison.Ordinal)
            .Replace("\"start\": 4", "\"start\": 40", StringComparison.Ordinal)
            .Replace("\"at\": 3", "\"at\": -1", StringComparison.Ordinal);

        var run = GeneratorHost.Run(edited);

        Assert.Equal(["PLAN0021", "PLAN0021", "PLAN0042", "PLAN0043"], run.Diagnostics.Select(d => d.Id));
        Assert.Empty(run.GeneratedSources);
    }

    [Fact]
    public void A_wrong_id_and_a_wrong_key_come_with_what_was_probably_meant()
    {
        var edited = TestPlans.Harbour
            .Replace("\"issuer\": \"council\"", "\"issuer\": \"counsil\"", StringComparison.Ordinal)
            .Replace("\"year\"", "\"yaer\"", StringComparison.Ordinal);

        var messages = GeneratorHost.Run(edited).Diagnostics.Select(d => d.GetMessage(null)).ToArray();

        Assert.Contains("'counsil' is not the id of an agency; did you mean 'council'?", messages);
        Assert.Contains("Unknown key 'yaer' in the plan; did you mean 'year'?", messages);
    }

    [Fact]
    public void A_mention_that_misses_comes_with_where_the_title_really_stands()
    {
        var edited = TestPlans.Harbour.Replace("\"start\": 4", "\"start\": 5", StringComparison.Ordinal);

        var message = Assert.Single(GeneratorHost.Run(edited).Diagnostics).GetMessage(null);

        Assert.Equal("The mention of 'mooring-order' covers 'nkO '; 'AnkO' stands at 4, length 4", message);
    }

    [Fact]
    public void A_second_document_is_an_error_at_the_second_document()
    {
        var run = GeneratorHost.Run(TestPlans.Harbour, TestPlans.Harbour);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("PLAN0002", diagnostic.Id);
        Assert.Equal("/plans/plan1.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(run.GeneratedSources);
    }

    [Fact]
    public void Every_kind_of_problem_has_a_rule()
    {
        Assert.All(Enum.GetValues<ProblemKind>(), kind => Assert.Contains(kind, Rules.All));
        Assert.Equal(Enum.GetValues<ProblemKind>().Length, Rules.All.Count);
    }

    private static string Marked(string text, Diagnostic diagnostic)
    {
        var lines = SourceText.From(text).Lines;
        var span = diagnostic.Location.GetLineSpan();
        return text[lines.GetPosition(span.StartLinePosition)..lines.GetPosition(span.EndLinePosition)];
    }
}
