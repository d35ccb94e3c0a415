using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Problems of a document: each at its line and column in characters, once, and with nothing that only follows from it.</summary>
public class DiagnosticsTests
{
    [Theory]
    [MemberData(nameof(BrokenPlans.All), MemberType = typeof(BrokenPlans))]
    public void A_problem_is_reported_where_it_stands(string rules, string[] edits) =>
        AssertReported(rules, MarkedText.Parse(Edited(edits)));

    /// <summary>The same with Chinese, tabs, a surrogate pair and a CRLF before it, all but the CRLF on its own line.</summary>
    [Theory]
    [MemberData(nameof(BrokenPlans.All), MemberType = typeof(BrokenPlans))]
    public void A_place_is_counted_in_characters(string rules, string[] edits)
    {
        var oneLine = Edited(edits).Replace('\n', '\t');

        AssertReported(rules, MarkedText.Parse("{\r\n\t\"$schema\": \"知识产权𠮷\"," + oneLine[1..]));
    }

    [Fact]
    [Trait("Rule", "PLAN0001")]
    public void No_document_is_an_error_of_the_project()
    {
        var diagnostic = Assert.Single(GeneratorHost.Run().Diagnostics);

        Assert.Equal("PLAN0001", diagnostic.Id);
        Assert.Equal("/plans/Plan.csproj(1,1): error PLAN0001", diagnostic.ToString().Split(": No")[0]);
    }

    [Fact]
    [Trait("Rule", "PLAN0002")]
    public void A_second_document_is_an_error_at_the_second_document()
    {
        var diagnostic = Assert.Single(GeneratorHost.Run(TestPlans.Plan2025, TestPlans.Plan2025).Diagnostics);

        Assert.Equal("PLAN0002", diagnostic.Id);
        Assert.Equal("/plans/plan1.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("'plan0.json'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "PLAN0003")]
    public void Lost_bytes_are_reported_where_the_first_one_stood()
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes("{\r\n\t\"$schema\": \"知识𠮷\", \"x\": \"??\"}");
        utf8[^3] = 0xE7;
        utf8[^4] = 0xA9;

        var (result, text) = PlanReader.Read(utf8);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.DocumentNotUtf8, problem.Kind);
        Assert.Equal(new TextPlace(1, 26), new LineMap(text).PlaceOf(problem.Start));
        Assert.Contains("2 × U+FFFD", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "PLAN0003")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void Another_encoding_is_an_error(string encoding)
    {
        var file = new JsonFile("/plans/plan.json", SourceText.From(TestPlans.Harbour, System.Text.Encoding.GetEncoding(encoding)));

        var diagnostic = Assert.Single(GeneratorHost.RunFiles(file).Diagnostics);

        Assert.Equal("PLAN0003", diagnostic.Id);
        Assert.Equal(default, diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Contains(encoding, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "PLAN0003")]
    public void A_file_that_can_not_be_read_is_an_error() =>
        Assert.Equal("PLAN0003", Assert.Single(GeneratorHost.RunFiles(new JsonFile("/plans/plan.json", (SourceText?)null)).Diagnostics).Id);

    [Fact]
    public void A_byte_order_mark_is_no_problem()
    {
        var (result, _) = PlanReader.Read([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(TestPlans.Plan2025)]);

        Assert.Empty(result.Problems);
    }

    [Fact]
    [Trait("Rule", "PLAN0005")]
    public void An_error_of_the_generator_is_a_diagnostic_of_the_file()
    {
        var diagnostic = Assert.Single(GeneratorHost.RunFiles(new ThrowingFile()).Diagnostics);

        Assert.Equal("PLAN0005", diagnostic.Id);
        Assert.Equal("/plans/thrown.json", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("NotSupportedException: on purpose", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "PLAN0006")]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_document_is_an_error(string json)
    {
        var diagnostic = Assert.Single(GeneratorHost.Run(json).Diagnostics);

        Assert.Equal("PLAN0006", diagnostic.Id);
        Assert.Equal(default, diagnostic.Location.GetLineSpan().StartLinePosition);
    }

    [Fact]
    [Trait("Rule", "PLAN0016")]
    public void A_list_without_entries_is_reported_at_its_bracket()
    {
        var json = Edited([]);
        var start = json.IndexOf("\"chapters\": [", StringComparison.Ordinal) + "\"chapters\": ".Length;
        var end = json.IndexOf("],\n  \"errata\"", StringComparison.Ordinal);

        AssertReported("PLAN0016", MarkedText.Parse(json[..start] + "⟦[⟧" + json[end..]));
    }

    [Fact]
    [Trait("Rule", "PLAN0016")]
    public void A_plan_without_a_task_is_reported_at_its_first_chapter()
    {
        var json = Edited([]);
        var start = json.IndexOf("\"chapters\": [", StringComparison.Ordinal) + "\"chapters\": ".Length;
        var end = json.IndexOf("],\n  \"errata\"", StringComparison.Ordinal);

        AssertReported(
            "PLAN0016",
            MarkedText.Parse(json[..start] + "[ ⟦{⟧ \"number\": 1, \"name\": \"None\", \"title\": { \"de\": \"Nichts\" }, \"tasks\": [] }" + json[end..]));
    }

    [Fact]
    public void Languages_that_differ_by_case_are_the_same_one()
    {
        var json = TestPlans.Harbour
            .Replace("\"fr\":", "\"DE\":", StringComparison.Ordinal)
            .Replace("\"language\": \"fr\"", "\"language\": ⟦\"DE\"⟧", StringComparison.Ordinal);

        AssertReported("PLAN0020", MarkedText.Parse(json));
    }

    [Theory]
    [Trait("Rule", "PLAN0052")]
    [InlineData("\"zh-Hans\": \"2025年知识产权强国建设推进计划\"", "\"zh-Hans\": \"2025年知⟦識⟧产权强国建设推进计划\"")]
    [InlineData("\"lastSeparator\": \"、\"", "\"lastSeparator\": \"⟦與⟧\"")]
    public void A_traditional_character_is_found_in_simplified_text(string original, string replacement)
    {
        var json = TestPlans.Plan2025.ReplaceLineEndings("\n");
        var at = json.IndexOf(original, StringComparison.Ordinal);
        var marked = MarkedText.Parse(json[..at] + replacement + json[(at + original.Length)..]);

        AssertReported("PLAN0052", marked);
    }

    [Fact]
    [Trait("Rule", "PLAN0007")]
    public void Many_problems_are_a_readable_number_and_a_count()
    {
        // An agency's id is misspelt where it is defined, and all of its uses are wrong thereby.
        var json = TestPlans.Plan2025.Replace("\"id\": \"cnipa\"", "\"id\": \"cnpia\"", StringComparison.Ordinal);
        var uses = json.Split("\"cnipa\"").Length - 1;

        var problems = PlanReader.Read(json).Problems;

        Assert.True(uses > 50);
        Assert.Equal(ProblemList.MaximumListedOfSame, problems.Count(p => p.Kind == ProblemKind.UnknownId));
        var more = Assert.Single(problems, p => p.Kind == ProblemKind.MoreProblems);
        Assert.Equal($"{uses - 10} more problems are not listed: {uses - 10} × PLAN0021", more.Message);
        Assert.Equal(more, problems[problems.Count - 1]);
    }

    [Fact]
    [Trait("Rule", "PLAN0007")]
    public void A_hundred_problems_are_listed_and_errors_come_first()
    {
        var keys = string.Concat(Enumerable.Range(0, 300).Select(i => $"\"key{i}\": \"\u200B\", "));

        var problems = PlanReader.Read("{" + keys + TestPlans.Harbour.TrimStart('{')).Problems;

        Assert.Equal(ProblemList.MaximumListed + 1, problems.Count);
        Assert.Equal(ProblemList.MaximumListed, problems.Count(p => p.Kind == ProblemKind.UnknownKey));
        Assert.EndsWith("200 × PLAN0010, 301 × PLAN0050", Assert.Single(problems, p => p.Kind == ProblemKind.MoreProblems).Message, StringComparison.Ordinal);
        Assert.Equal(problems.Order(), problems);
    }

    /// <summary>If each place were looked for from the start of its string, this would take an hour.</summary>
    [Fact]
    [Trait("Rule", "PLAN0050")]
    public void A_text_with_a_million_problems_is_read_in_one_pass()
    {
        var edited = Edited(["Das Becken", string.Concat(Enumerable.Repeat("\\u200B", 1_000_000))]);

        var problems = PlanReader.Read(edited).Problems;

        Assert.Equal("999990 more problems are not listed: 999990 × PLAN0050", Assert.Single(problems, p => p.Kind == ProblemKind.MoreProblems).Message);
    }

    [Fact]
    public void All_problems_of_a_document_are_reported_in_one_run()
    {
        var edited = TestPlans.Harbour
            .Replace("\"kind\": \"body\"", "\"kind\": \"boddy\"", StringComparison.Ordinal)
            .Replace("\"start\": 4", "\"start\": 40", StringComparison.Ordinal)
            .Replace("\"errata\": []", "\"errata\": [],", StringComparison.Ordinal)
            .Replace("\"at\": 3", "\"at\": -1", StringComparison.Ordinal);

        var run = GeneratorHost.Run(edited);

        Assert.Equal(["PLAN0021", "PLAN0021", "PLAN0042", "PLAN0043", "PLAN0004"], run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id));
    }

    [Fact]
    public void The_library_of_a_broken_document_has_nothing_of_it_and_compiles()
    {
        var broken = TestPlans.Plan2025.Replace("\"year\": 2025", "\"year\": null", StringComparison.Ordinal);
        var missing = GeneratorHost.Run();

        // Always the same, whatever is wrong.
        var sources = GeneratorHost.Sources(broken);
        Assert.Equal(
            missing.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())),
            sources.Where(s => s.Key != PlanInput.ReportedFile).Select(s => (s.Key, s.Value)));
        Assert.DoesNotContain(sources.Values, s => s.Contains("知识产权", StringComparison.Ordinal));
        GeneratorHost.CreateDriver(new JsonFile("/plans/plan.json", broken)).RunGeneratorsAndUpdateCompilation(
            GeneratorHost.Library, out var compilation, out _, TestContext.Current.CancellationToken);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_document_with_warnings_is_compiled()
    {
        var run = GeneratorHost.Run(TestPlans.Harbour.Replace("Das Becken", "Das\u00AD Becken", StringComparison.Ordinal));

        Assert.All(run.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.NotEmpty(run.Diagnostics);
        Assert.Contains(run.GeneratedSources, s => s.SourceText.ToString().Contains("Das\u00AD Becken", StringComparison.Ordinal));
    }

    [Fact]
    public void The_real_plan_has_no_problem_not_even_a_warning() =>
        Assert.Empty(PlanReader.Read(TestPlans.Plan2025).Problems.Select(p => p.Message));

    [Fact]
    public void Errors_can_not_be_turned_off()
    {
        var suppressed = GeneratorHost.Library.WithOptions(GeneratorHost.Library.Options.WithSpecificDiagnosticOptions(
            Rules.All.ToDictionary(rule => rule.Id, _ => ReportDiagnostic.Suppress)));

        GeneratorHost.CreateDriver(new JsonFile("/plans/plan.json", "{}")).RunGeneratorsAndUpdateCompilation(
            suppressed, out _, out var diagnostics, TestContext.Current.CancellationToken);

        Assert.Contains(diagnostics, d => d is { Id: "PLAN0012", Severity: DiagnosticSeverity.Error });
    }

    [Theory]
    [InlineData("\"issuer\": \"council\"", "\"issuer\": \"counsil\"", "'counsil' is not the id of an agency; did you mean 'council'?")]
    [InlineData("\"year\"", "\"yaer\"", "Unknown key 'yaer' in the plan; did you mean 'year'?")]
    [InlineData("\"sources\": []", "\"sources\": [], \"zebra\": 1", "Unknown key 'zebra' in the document; known keys: schemaVersion, $schema, dataVersion, plan, expressions, agencyKinds, agencies, instrumentKinds, instruments, chapters, sources, errata")]
    [InlineData("\"start\": 4", "\"start\": 5", "The mention of 'mooring-order' covers 'nkO '; 'AnkO' stands at 4, length 4")]
    [InlineData("\"start\": 4", "\"start\": 50", "The mention of 'mooring-order' covers nothing: it leaves the text; 'AnkO' stands at 4, length 4")]
    [InlineData("\"at\": 3", "\"at\": 300", "A hole at 300 leaves the text, which has 65 characters")]
    [InlineData("\"number\": 3,\n      \"name\": \"Pilots", "\"number\": 7,\n      \"name\": \"Pilots", "Number 7 of an agency leaves a gap; expected 3")]
    [InlineData("\"number\": 3,\n      \"name\": \"Pilots", "\"number\": 2,\n      \"name\": \"Pilots", "Number 2 of an agency is already taken; expected 3")]
    [InlineData("\"number\": 3,\n      \"name\": \"Pilots", "\"number\": 0,\n      \"name\": \"Pilots", "Number 0 of an agency is none: numbers begin at 1; expected 3")]
    [InlineData("\"name\": \"Council\"", "\"name\": \"Rat\u0000\\n\"", "'RatU+000A' can't be a member name: expected PascalCase: a capital ASCII letter, then ASCII letters and digits")]
    public void Messages_say_what_was_probably_meant(string original, string replacement, string message)
    {
        var problems = PlanReader.Read(Edited([original, replacement.Replace("\u0000", "", StringComparison.Ordinal)])).Problems;

        Assert.Contains(message, problems.Select(p => p.Message));
    }

    /// <summary>The small plan with pieces replaced, each where it stands first.</summary>
    private static string Edited(string[] edits)
    {
        var json = TestPlans.Harbour.ReplaceLineEndings("\n");
        foreach (var pair in edits.Chunk(2))
        {
            var at = json.IndexOf(pair[0], StringComparison.Ordinal);
            Assert.True(at >= 0, pair[0]);
            json = json[..at] + pair[1] + json[(at + pair[0].Length)..];
        }

        return json;
    }

    /// <summary>The compiler, and the validation without a compiler, report the marked places and nothing else.</summary>
    private static void AssertReported(string rules, MarkedText marked)
    {
        var expected = marked.Spans.Zip(rules.Split(',').Concat(Enumerable.Repeat(rules, 9)))
            .Select(pair => (pair.Second, Start: marked.PlaceOf(pair.First.Start), End: marked.PlaceOf(pair.First.End)))
            .ToArray();

        // What the small plan has on purpose is left out: a text full of traps.
        var found = PlanReader.Read(marked.Text).Problems.Where(p => p.Message != "U+2028 can't be seen in the text; is it meant?").ToArray();
        var lines = new LineMap(marked.Text);
        Assert.Equal(
            expected,
            found.Select(p => (Rules.Of(p.Kind).Id, Position(lines.PlaceOf(p.Start)), Position(lines.PlaceOf(p.Start + p.Length)))));

        var diagnostics = GeneratorHost.Run(marked.Text).Diagnostics.Where(d => !d.GetMessage(CultureInfo.InvariantCulture).StartsWith("U+2028", StringComparison.Ordinal));
        Assert.Equal(
            found.Zip(expected, (p, e) => (e.Second, e.Start, e.End, p.Message)),
            diagnostics.Select(d => (
                d.Id,
                d.Location.GetLineSpan().StartLinePosition,
                d.Location.GetLineSpan().EndLinePosition,
                d.GetMessage(CultureInfo.InvariantCulture))));
    }

    private static LinePosition Position(TextPlace place) => new(place.Line, place.Column);

    private sealed class ThrowingFile : AdditionalText
    {
        public override string Path => "/plans/thrown.json";

        public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("on purpose");
    }
}
