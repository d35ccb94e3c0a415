using System;
using System.Globalization;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Problems of a document, found without a compiler: each at its line and column in characters, once, and with nothing that only follows from it.</summary>
public class ProblemTests
{
    [Theory]
    [MemberData(nameof(BrokenPlans.All), MemberType = typeof(BrokenPlans))]
    public void A_problem_is_reported_where_it_is(string rules, string[] edits)
    {
        AssertReported(rules, BrokenPlans.Edited(edits));
        AssertReported(rules, BrokenPlans.OnOneLine(edits));
    }

    /// <remarks>But for the languages of a text, whose order is theirs.</remarks>
    [Fact]
    public void The_order_of_keys_means_nothing()
    {
        var reversed = Reversed(JsonNode.Parse(TestPlans.Plan2025)!).ToJsonString();

        var result = PlanReader.Read(reversed);

        Assert.Empty(result.Problems);
        Assert.Equal(PlanReader.Read(TestPlans.Plan2025).Document, result.Document);

        static JsonNode Reversed(JsonNode node) => node switch
        {
            JsonObject o when o.ContainsKey("zh-Hans") => o.DeepClone(),
            JsonObject o => new JsonObject(o.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value is { } value ? Reversed(value) : null))),
            JsonArray a => new JsonArray([.. a.Select(item => Reversed(item!))]),
            _ => node.DeepClone(),
        };
    }

    [Fact]
    public void Lost_bytes_are_reported_at_the_first_one()
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes("{\r\n\t\"$schema\": \"知识𠮷\", \"x\": \"??\"}");
        utf8[^3] = 0xE7;
        utf8[^4] = 0xA9;

        var (result, text) = PlanReader.Read(utf8);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.DocumentNotUtf8, problem.Kind);
        Assert.Equal(new TextPosition(1, 26), new LineMap(text).PositionOf(problem.Start));
        Assert.Contains("2 × U+FFFD", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void An_empty_document_is_reported_at_its_beginning(string text)
    {
        var result = PlanReader.Read(text);

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemKind.DocumentEmpty, 0, 0), (problem.Kind, problem.Start, problem.Length));
        Assert.Equal("The plan document is empty; a document of the schema's form is expected", problem.Message);
        Assert.Null(result.Document);
    }

    [Fact]
    public void Lost_bytes_are_reported_at_the_beginning_too()
    {
        var problem = Assert.Single(PlanReader.Read([0xFF, (byte)'{', (byte)'}']).Result.Problems);

        Assert.Equal((ProblemKind.DocumentNotUtf8, 0), (problem.Kind, problem.Start));
    }

    [Fact]
    public void A_byte_order_mark_is_optional()
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(TestPlans.Plan2025);

        Assert.Equal((0, TestPlans.Plan2025), Read([0xEF, 0xBB, 0xBF, .. utf8]));
        Assert.Equal((0, TestPlans.Plan2025), Read(utf8));

        static (int Problems, string Text) Read(byte[] bytes) => PlanReader.Read(bytes) is var (result, text) ? (result.Problems.Count, text) : default;
    }

    [Theory]
    [InlineData("⟦[⟧")]
    [InlineData("[ ⟦{⟧ \"number\": 1, \"name\": \"None\", \"title\": { \"de\": \"Nichts\" }, \"tasks\": [] }")]
    public void A_plan_without_a_task_is_reported_at_its_chapters(string chapters)
    {
        var json = BrokenPlans.Edited();
        var start = json.IndexOf("\"chapters\": [", StringComparison.Ordinal) + "\"chapters\": ".Length;
        var end = json.IndexOf("],\n  \"errata\"", StringComparison.Ordinal);

        AssertReported("PLAN0016", json[..start] + chapters + json[end..]);
    }

    [Fact]
    public void Languages_that_differ_by_case_are_the_same_one()
    {
        var json = TestPlans.Harbour
            .Replace("\"fr\":", "\"DE\":", StringComparison.Ordinal)
            .Replace("\"language\": \"fr\"", "\"language\": ⟦\"DE\"⟧", StringComparison.Ordinal);

        AssertReported("PLAN0020", json);
    }

    [Fact]
    public void The_longest_spelling_is_the_one_that_is_pointed_at() => Assert.Contains(
        "The mention of 'mooring-order' covers 'ie A'; 'Ankerordnung' is at 4, length 12",
        PlanReader.Read(BrokenPlans.Edited("\"AnkO\"", "\"Anker\"", "Die AnkO", "Die Ankerordnung", "\"start\": 4", "\"start\": 1")).Problems.Select(p => p.Message));

    /// <summary>What is just allowed.</summary>
    [Theory]
    [InlineData("\"name\": \"Council\"", "\"name\": \"A234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890\"")]
    [InlineData("\"name\": \"Council\"", "\"name\": \"Z\"")]
    [InlineData("\"name\": \"Council\"", "\"name\": \"KnownTasks\"")]
    [InlineData("\"name\": \"DredgeBasin\"", "\"name\": \"Council\"")]
    [InlineData("\"id\": \"harbour-plan\"", "\"id\": \"0-a-9\"")]
    [InlineData("\"id\": \"harbour-plan\"", "\"id\": \"z\"")]
    [InlineData("\"schemaVersion\": \"1.0.0\"", "\"schemaVersion\": \"1.0.99999\"")]
    [InlineData("\"dataVersion\": \"0.3.1\"", "\"dataVersion\": \"99999.0.10\"")]
    [InlineData("\"1998-02-28\"", "\"1996-02-29\"")]
    [InlineData("\"year\": 1998", "\"year\": 1")]
    [InlineData("\"year\": 1998", "\"year\": 9999")]
    [InlineData("\"cultures\": [\"fr\"]", "\"cultures\": [\"02345679-aZ-A1-cdefg\"]")]
    [InlineData("\"cultures\": [\"fr\"]", "\"cultures\": []")]
    [InlineData("\"kind\": \"illegible\"", "\"kind\": \"lost-link-text\"")]
    [InlineData("\"kind\": \"illegible\"", "\"kind\": \"omitted\"")]
    [InlineData("\"at\": 3", "\"at\": 0")]
    [InlineData("\"at\": 3", "\"at\": 65")]
    [InlineData("\"at\": 3", "\"at\": 63")]
    [InlineData("\"resolution\": \"alten \"", "\"resolution\": null")]
    [InlineData("Die AnkO ändern.\"", "Die Ankerordnung\"", "\"length\": 4", "\"length\": 12")]
    [InlineData("Die AnkO ändern.\"", "AnkO\"", "\"start\": 4", "\"start\": 0")]
    [InlineData("Die AnkO ändern.\"", "Die 《AnkO》\"", "\"length\": 4", "\"length\": 6")]
    [InlineData("Das Becken", "Das\\nBecken")]
    [InlineData("\"sources\": []", "\"sources\": [{ \"id\": \"book\", \"kind\": \"print\", \"title\": \"a\", \"bytes\": 1, \"sha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", \"planLines\": [1, 2147483647], \"planSha256\": \"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\", \"note\": \"b\" }]")]
    [InlineData("\"errata\": []", "\"errata\": [{ \"dataVersion\": \"0.3.1\", \"on\": \"1999-01-01\", \"path\": \"plan\", \"reason\": \"none\" }]")]
    public void Values_at_the_limits_are_no_problem(params string[] edits) => AssertReported("", BrokenPlans.Edited(edits));

    /// <summary>Each place where a text is in a language: texts, the pieces of the clause, what was restored to a gap.</summary>
    [Theory]
    [InlineData("zh-Hans", true)]
    [InlineData("ZH-hans-CN", true)]
    [InlineData("zh-CN", true)]
    [InlineData("zh-sg", true)]
    [InlineData("zh-Hant", false)]
    [InlineData("zh", false)]
    [InlineData("ja", false)]
    public void Simplified_text_is_recognized_by_its_language(string language, bool isSimplified)
    {
        var marked = BrokenPlans.Edited(
            "Hafenplan", "⟦識⟧a⟦識⟧", "[{agencies}]", "⟦與⟧{agencies}", "je für sich]", "⟦與⟧", "\"separator\": \", \"", "\"separator\": \"⟦與⟧\"", "\" und \"", "\"⟦與⟧\"",
            "\"resolution\": \"alten \"", "\"resolution\": \"识⟦識⟧\"", "\"basis\": \"original\"", "\"basis\": \"識\"")
            .Replace("\"de\"", $"\"{language}\"", StringComparison.Ordinal);

        AssertReported("PLAN0052", isSimplified ? marked : MarkedText.Parse(marked).Text);
    }

    [Fact]
    public void Corrections_that_lead_to_the_text_are_no_problem()
    {
        AssertReported("", WithErrata("a", "b", "b", "Das Becken ausbaggern."));
        AssertReported("PLAN0045", WithErrata("a", "b", "b", "⟦Das Becken⟧").Replace("\"⟦", "⟦\"", StringComparison.Ordinal).Replace("⟧\"", "\"⟧", StringComparison.Ordinal));

        static string WithErrata(string first, string second, string third, string fourth) => BrokenPlans.Edited(
            "\"errata\": []",
            $$"""
            "errata": [
                { "dataVersion": "0.3.1", "on": "1999-01-01", "path": "tasks/1/text/de", "before": "{{first}}", "after": "{{second}}", "reason": "none" },
                { "dataVersion": "0.3.1", "on": "1999-01-02", "path": "tasks/2/text/de", "before": "x", "after": "Die AnkO ändern.", "reason": "none" },
                { "dataVersion": "0.3.1", "on": "1999-01-03", "path": "tasks/1/text/de", "before": "{{third}}", "after": "{{fourth}}", "reason": "none" }]
            """);
    }

    /// <summary>Single Simplified characters are in Traditional texts that were converted, so one is no problem, and as many as Traditional ones are none.</summary>
    [Theory]
    [InlineData("zh-Hant", "⟦识⟧产", true)]
    [InlineData("zh-TW", "識⟦识⟧产", true)]
    [InlineData("zh-HK", "⟦识⟧产", true)]
    [InlineData("zh-MO", "⟦识⟧产", true)]
    [InlineData("zh-Hant", "⟦识⟧", false)]
    [InlineData("zh-Hant", "識產⟦识⟧产", false)]
    [InlineData("ja", "⟦识⟧产", false)]
    public void Traditional_text_is_recognized_by_its_language(string language, string text, bool isReported)
    {
        var marked = BrokenPlans.Edited("Das Becken ausbaggern.", text).Replace("\"de\"", $"\"{language}\"", StringComparison.Ordinal);

        AssertReported("PLAN0053", isReported ? marked : MarkedText.Parse(marked).Text);
    }

    [Theory]
    [InlineData("title", "harbour-plan")]
    [InlineData("preamble", "harbour-plan")]
    [InlineData("leadRule", "harbour-plan")]
    [InlineData("notice/title", "the notice")]
    [InlineData("notice/addressees", "the notice")]
    [InlineData("notice/body", "the notice")]
    [InlineData("notice/signature", "the notice")]
    [InlineData("notice/date", "the notice")]
    public void Every_text_of_the_plan_as_a_whole_is_complete(string path, string owner)
    {
        var plan = JsonNode.Parse(TestPlans.Harbour)!;
        var keys = path.Split('/');
        Assert.True(keys.Aggregate(plan["plan"]!, (node, key) => node[key]!).AsObject().Remove("de"));

        var problem = Assert.Single(BrokenPlans.Unintended(PlanReader.Read(plan.ToJsonString())));

        Assert.Equal($"There is no text in 'de' for '{keys[^1]}' of {owner}", problem.Message);
    }

    [Fact]
    public void Where_nothing_is_near_up_to_ten_choices_are_named()
    {
        string[] ten = [.. Enumerable.Range(0, 10).Select(i => "choice" + i)];

        Assert.Equal("; expected " + string.Join(" or ", ten), Suggestion.OrChoice("zzzz", ten).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("", Suggestion.OrChoice("zzzz", [.. ten, "choice10"]).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("", Suggestion.OrChoice("zzzz", []).ToString(CultureInfo.InvariantCulture));
        Assert.Equal("; did you mean 'choice9'?", Suggestion.OrChoice("choise9", ten).ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Problems_are_ordered_by_position_rule_length_and_message()
    {
        Problem[] sorted =
        [
            new(ProblemKind.EmptyText, 1, 9, ["b"]),
            new(ProblemKind.MissingKey, 2, 9, ["b", "x"]),
            new(ProblemKind.EmptyText, 2, 1, ["b"]),
            new(ProblemKind.EmptyText, 2, 2, ["a"]),
            new(ProblemKind.EmptyText, 2, 2, ["b"]),
        ];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.All(sorted, p => Assert.Equal((0, 1), (p.CompareTo(p), p.CompareTo(null))));
        Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(pair.First.CompareTo(pair.Second) < 0 && pair.Second.CompareTo(pair.First) > 0));
    }

    [Fact]
    public void Many_problems_are_a_readable_number_and_a_count()
    {
        var json = System.Text.RegularExpressions.Regex.Replace(TestPlans.Plan2025, "\"byDuty\": (true|false)", "\"byDuty\": null");
        var uses = json.Split("\"byDuty\": null").Length - 1;

        var problems = PlanReader.Read(json).Problems;

        Assert.True(uses > 50);
        Assert.Equal(ProblemList.MaximumListedOfSame, problems.Count(p => p.Kind == ProblemKind.WrongType));
        var more = Assert.Single(problems, p => p.Kind == ProblemKind.MoreProblems);
        Assert.Equal($"{uses - 10} more problems are not listed: {uses - 10} × PLAN0013", more.Message);
        Assert.Equal(more, problems[problems.Count - 1]);
    }

    [Fact]
    public void A_hundred_problems_are_listed_and_errors_come_first()
    {
        var keys = string.Concat(Enumerable.Range(0, 300).Select(i => $"\"key{i}\": \"\u200B\", "));

        var problems = PlanReader.Read("{" + keys + TestPlans.Harbour.TrimStart('{')).Problems;

        Assert.Equal(ProblemList.MaximumListed + 1, problems.Count);
        Assert.Equal(ProblemList.MaximumListed, problems.Count(p => p.Kind == ProblemKind.UnknownKey));
        Assert.EndsWith("200 × PLAN0010, 301 × PLAN0050", Assert.Single(problems, p => p.Kind == ProblemKind.MoreProblems).Message, StringComparison.Ordinal);
        Assert.Equal(problems.Order(), problems);
    }

    /// <summary>The marked places are reported, and nothing else.</summary>
    private static void AssertReported(string rules, string marked)
    {
        var text = MarkedText.Parse(marked);
        var expected = text.Spans.Zip(rules.Split(',').Concat(Enumerable.Repeat(rules, 9)))
            .Select(pair => (pair.Second, text.PlaceOf(pair.First.Start), text.PlaceOf(pair.First.End)));

        var lines = new LineMap(text.Text);
        Assert.Equal(
            expected,
            BrokenPlans.Unintended(PlanReader.Read(text.Text)).Select(
                p => (Rules.Of(p.Kind).Id, Position(lines.PositionOf(p.Start)), Position(lines.PositionOf(p.Start + p.Length)))));
    }

    private static LinePosition Position(TextPosition position) => new(position.Line, position.Column);
}
