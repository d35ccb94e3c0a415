using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Parsing;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>Each way in which JSON can go wrong: where it is reported, and that one slip is reported once.</summary>
[Trait("Rule", "PLAN0004")]
public class MalformedJsonTests
{
    /// <summary>Malformed JSON with marks around what must be reported.</summary>
    public static TheoryData<string> Malformed => new()
    {
        // Commas and colons.
        "{ \"知识\": 1⟦⟧\n\t\"𠮷\": 2 }",
        "{ \"a\": 1⟦⟧ \"b\": 2 }",
        "[1⟦⟧ 2⟦⟧ \"3\"]",
        "[\"𠮷\"⟦⟧[]⟦⟧{}]",
        "{ \"a\": 1⟦,⟧ }",
        "[1⟦,⟧\r\n]",
        "[1,⟦,⟧ 2]",
        "[⟦,⟧]",
        "{⟦,⟧ \"a\": 1}",
        "{ \"知识\"⟦⟧ 1 }",
        "{ \"a\"⟦⟧, \"b\": 1 }",
        "{ \"a\"⟦⟧ }",
        "{ \"a\":⟦⟧ }",
        "{ \"a\":⟦⟧, \"b\":⟦⟧ }",
        "{ ⟦:⟧ 1, \"b\": 2 }",
        "[1⟦:⟧ 2]",
        "[⟦:⟧ 2]",
        "[1, ⟦:⟧]",
        "{ \"a\"⟦⟧ \"b\", \"c\" ⟦：⟧ \"d\" ⟦:⟧ 2 }",

        // Full-width forms, as a Chinese keyboard gives them, and blanks that are none.
        "{ \"a\"⟦：⟧ 1⟦，⟧ \"b\": ⟦［⟧1⟦、⟧ 2⟦］⟧ }",
        "⟦｛⟧ \"a\": 1 ⟦｝⟧",
        "[1,⟦\u3000⟧2,⟦\u00A0⟧3]",
        "[1,⟦\u3000⟧ ⟦\u3000⟧\n⟦\u3000⟧\r⟦\u3000⟧\t⟦\u3000⟧2]",
        "⟦\uFEFF⟧[]",
        "[⟦1\uFFFD2⟧]",
        "[1⟦\0⟧\0]",
        "[1⟦\u0080⟧]",

        // Quotes.
        "{ ⟦“⟧知识”: 1, \"b\": ⟦‘⟧2’, \"c\": ⟦'⟧3' }",
        "[⟦“⟧a\", ⟦＂⟧b＂]",
        "{ ⟦知识⟧: 1 }",
        "{ ⟦45⟧: 1 }",
        "{ ⟦!⟧ }",
        "[⟦知识⟧, ⟦产权⟧]",
        "[⟦\"⟧知识,\n 1]",
        "[⟦\"⟧知识”,\n 1]",
        "{ \"a\": ⟦\"⟧b\n}",
        "{ ⟦\"⟧a: 1,\n \"b\": 2 }",
        "[\"𠮷\", ⟦“⟧b\n]",
        "[⟦\"⟧a]\n",
        "[⟦\"⟧⟦\\⟧",
        "[⟦\"⟧\\u0041",
        "[⟦\"⟧⟦\\u⟧00",
        "[⟦“⟧b,\n \"c”\"]",
        "[⟦“⟧b,\r \"c”\"]",
        "⟦\"⟧abc\n⟦1⟧",

        // Escapes and characters in strings.
        "[\"知⟦\\⟧识\"]",
        "[\"⟦\\⟧x41⟦\\⟧'\"]",
        "[\"⟦\\u⟧12\", \"⟦\\u⟧12G4\", \"⟦\\u⟧\"]",
        "[\"a⟦\t⟧b⟦\u001F⟧\"]",
        "[\"C:⟦\\⟧知识\\n\"]",

        // Words and numbers.
        "[⟦True⟧, ⟦FALSE⟧, ⟦NULL⟧, ⟦None⟧, ⟦NaN⟧, ⟦-Infinity⟧, ⟦undefined⟧]",
        "[⟦01⟧, ⟦+1⟧, ⟦.5⟧, ⟦1.⟧, ⟦1e⟧, ⟦1e+⟧, ⟦-⟧, ⟦0x10⟧, ⟦1_000⟧, ⟦-01⟧, ⟦１２⟧, ⟦1.5.5⟧, ⟦--1⟧]",
        "[⟦truee⟧, ⟦fals⟧, ⟦nul⟧]",

        // Comments.
        "⟦//⟧ 知识\n[1, ⟦/*⟧ 𠮷 */ 2] ⟦//⟧ end",
        "[1, ⟦/*⟧ 2]",
        "[⟦/⟧]",
        "1 ⟦/⟧",

        // Brackets.
        "{ \"a\": [1, 2⟦⟧",
        "[⟦⟧",
        "{ \"a\": 1,⟦⟧",
        "{ \"a\":⟦⟧",
        "{ \"a\"⟦⟧",
        "[1, 2⟦}⟧",
        "{ \"a\": [1, 2⟦}⟧",
        "[{ \"a\": 1 ⟦]⟧",
        "{ \"a\": 1 ⟦]⟧ }",
        "[{ \"a\": 1, ⟦{⟧ \"a\": 2 }]",
        "[{ \"a\": 1⟦⟧ ⟦⟧⟦{⟧ \"a\": 2 }]",
        "[] ⟦]⟧",
        "{} ⟦{⟧}",
        "⟦,⟧",
        "⟦}⟧ {}",
        "1 ⟦2⟧",
        "{ \"a\": 1, ⟦[⟧1], \"b\": 2 }",
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_slip_is_reported_where_it_is(string marked)
    {
        var expected = MarkedText.Parse(marked);

        var problems = Read(expected.Text, out _);

        Assert.All(problems, p => Assert.Equal(ProblemKind.MalformedJson, p.Kind));
        Assert.Equal(
            expected.Spans.Select(s => (s.Start, s.Length)),
            problems.Select(p => (p.Start, p.Length)));
    }

    [Theory]
    [InlineData("{ \"a\": 1, { \"b\": 2 } }", "a key is expected here; is a '}' missing for the '{' in line 1, column 1?")]
    [InlineData("{\r\n \"a\": [1, 2", "the document ends here, but the '[' in line 2, column 7 is not closed")]
    [InlineData("{\n\t\"知识\": [1, 2 }", "']' is expected here, for the '[' in line 2, column 8")]
    [InlineData("[\"a”\n]", "the string that begins here is not closed on its line; '”' closes none")]
    [InlineData("[\"”\n]", "the string that begins here is not closed on its line; '”' closes none")]
    [InlineData("[１]", "'１' is not a number; JSON takes ASCII digits, no plus sign, no zero in front, and digits on both sides of a point")]
    [InlineData("[True]", "'True' is not a value; did you mean true?")]
    [InlineData("[ture]", "'ture' is not a value; text stands in straight double quotes (\"); did you mean 'true'?")]
    [InlineData("[1，2]", "'，' is a full-width character; JSON takes ','")]
    [InlineData("[“a”]", "'“' begins no string; JSON takes straight double quotes (\")")]
    [InlineData("[\"\t\"]", "U+0009 can't stand in a string; it is written as \\t")]
    [InlineData("[\"\b\"]", "U+0008 can't stand in a string; it is written as \\b")]
    [InlineData("[\"\f\"]", "U+000C can't stand in a string; it is written as \\f")]
    [InlineData("[\"\u0001\"]", "U+0001 can't stand in a string; it is written as \\u0001")]
    [InlineData("[1,\u00A02]", "U+00A0 is no blank in JSON; between values there are only spaces, tabs and line ends")]
    [InlineData("[1,]", "nothing follows this comma; before ']' there is none")]
    public void Messages_say_what_to_do(string json, string message) =>
        Assert.Equal("Malformed JSON: " + message, Read(json, out _)[0].Message);

    [Fact]
    public void Nesting_has_a_limit()
    {
        var deep = new string('[', 1_000_000);

        var problem = Assert.Single(Read(deep, out var root));

        Assert.Equal((64, "Malformed JSON: brackets stand deeper in each other than in any plan document"), (problem.Start, problem.Message));
        Assert.Null(root);
        Assert.Empty(Read(new string('[', 64) + new string(']', 64), out _));
    }

    [Fact]
    public void Values_that_are_sound_are_read_around_one_that_is_not()
    {
        Read("{ 'a': 1, \"b\": tru, \"c\": [2,], \"d\": { \"e\" \"f\" } }", out var root);

        Assert.Equal(
            [("a", JsonKind.Number, "1"), ("b", JsonKind.Malformed, ""), ("c", JsonKind.Array, ""), ("d", JsonKind.Object, "")],
            root!.Value.Members!.Select(m => (m.Name, m.Value.Kind, m.Value.Kind == JsonKind.Malformed ? "" : m.Value.Text)));
        Assert.Equal("2", Assert.Single(root.Value.Members![2].Value.Items!).Text);
        Assert.Equal("f", Assert.Single(root.Value.Members![3].Value.Members!).Value.Text);
    }

    [Fact]
    public void Half_of_a_pair_can_be_the_last_character() => Assert.Equal(
        [(ProblemKind.MalformedJson, 1), (ProblemKind.IllFormedText, 2)],
        Read("[\"\uD842", out _).Select(p => (p.Kind, p.Start)));

    [Theory]
    [InlineData(",")]
    [InlineData("[1, 2")]
    [InlineData("[1}")]
    [InlineData("[] []")]
    [InlineData("{ \"a\": 1, [1] }")]
    [InlineData("[\"a\n]")]
    [InlineData("[/* 1 ]")]
    public void Where_the_structure_is_lost_nothing_more_is_said(string json)
    {
        Assert.NotEmpty(Read(json, out var root));
        Assert.Null(root);
    }

    /// <summary>What another reader takes, this one takes, and reads as the same; what it refuses is refused here.</summary>
    [Theory]
    [InlineData("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u00aA\\uD842\\udfb7\\u0000\", \"\", \"𠮷\u2028\u007F\"]")]
    [InlineData("[0, -0, 1.5, -12.25e+10, 1E5, 123456789012345678901234567890]")]
    [InlineData("{ \"\": null, \"a\": true, \"a\": false, \"b\": { \"c\": [[], {}] } }")]
    [InlineData("{ \"abc\": 100, \"adc\": 120, \"abc\": 100, \"aec\": [110, 120, \"100\"], \"\": \"\", \"a\": \"a\" }")]
    [InlineData(" \r\n\t\"text\"\t")]
    public void Sound_json_is_read_like_any_reader_reads_it(string json)
    {
        Assert.Empty(Read(json, out var root));
        using var document = JsonDocument.Parse(json);
        AssertSame(document.RootElement, root!.Value, json);
    }

    [Fact]
    public void The_real_plan_is_read_like_any_reader_reads_it()
    {
        Assert.Empty(Read(TestPlans.Plan2025, out var root));
        using var document = JsonDocument.Parse(TestPlans.Plan2025);
        AssertSame(document.RootElement, root!.Value, TestPlans.Plan2025);
    }

    [Fact]
    public void Every_marked_document_is_refused_by_another_reader() =>
        Assert.All(Malformed, row => Assert.ThrowsAny<JsonException>(
            () => JsonDocument.Parse(Encoding.UTF8.GetBytes(MarkedText.Parse(row.Data).Text))));

    private static void AssertSame(JsonElement expected, JsonNode actual, string json)
    {
        if (actual.Kind is not (JsonKind.Object or JsonKind.Array))
        {
            Assert.Equal(expected.GetRawText(), json.Substring(actual.Start, actual.Length));
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Select(p => p.Name), actual.Members!.Select(m => m.Name));
                foreach (var (property, member) in expected.EnumerateObject().Zip(actual.Members!))
                {
                    Assert.StartsWith("\"", json[member.Start..], StringComparison.Ordinal);
                    Assert.Equal('"', json[member.Start + member.Length - 1]);
                    AssertSame(property.Value, member.Value, json);
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.Items!.Length);
                foreach (var (element, item) in expected.EnumerateArray().Zip(actual.Items))
                {
                    AssertSame(element, item, json);
                }

                break;
            case JsonValueKind.String:
                Assert.Equal((JsonKind.String, expected.GetString()), (actual.Kind, actual.Text));
                break;
            case JsonValueKind.Number:
                Assert.Equal((JsonKind.Number, expected.GetRawText()), (actual.Kind, actual.Text));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                Assert.Equal((JsonKind.Boolean, expected.GetRawText()), (actual.Kind, actual.Text));
                break;
            default:
                Assert.Equal(JsonKind.Null, actual.Kind);
                break;
        }
    }

    private static Problem[] Read(string json, out JsonNode? root)
    {
        var problems = new ProblemList();
        root = JsonTreeReader.Read(json, problems)?.Root;
        return [.. problems.ToReport()];
    }
}
