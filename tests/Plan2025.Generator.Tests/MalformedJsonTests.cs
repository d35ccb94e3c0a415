using System.Linq;
using System.Text.Json;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Tests.Infrastructure;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Tests;

/// <summary>Each way in which JSON can go wrong, reported once and where it is, in words that say what to do.</summary>
public class MalformedJsonTests
{
    /// <summary>Malformed JSON with marks around what must be reported.</summary>
    public static TheoryData<string> Malformed => new()
    {
        // Commas and colons.
        "{ \"知识\": 1⟦⟧\n\t\"𠮷\": 2 }",
        "{ \"a\": 1⟦⟧ \"b\": 2 }",
        "[1⟦⟧ 2]",
        "[1⟦⟧ \"3\"]",
        "[\"𠮷\"⟦⟧[]{}]",
        "[\"a\"⟦⟧ 1]",
        "[\"a\"⟦⟧ 'b']",
        "[\"a\"⟦⟧\nb]",
        "{ \"a\": 1⟦,⟧ }",
        "[1⟦,⟧\r\n]",
        "[1,⟦,⟧ 2]",
        "[⟦,⟧]",
        "{⟦,⟧ \"a\": 1}",
        "{ \"知识\"⟦⟧ 1 }",
        "{ \"a\"⟦⟧, \"b\": 1 }",
        "{ \"a\"⟦⟧ }",
        "{ \"a\":⟦⟧ }",
        "{ \"a\":⟦⟧, \"b\": 1 }",
        "[{ \"a\":⟦⟧ ] }",
        "{ ⟦:⟧ 1, \"b\": 2 }",
        "{ \"a\": 1, ⟦:⟧ 2 }",
        "{ \"a\": 1 ⟦:⟧ 2 }",
        "{ \"a\": ⟦:⟧ 2 }",
        "[1⟦:⟧ 2]",
        "[⟦:⟧ 2]",
        "[1, ⟦:⟧]",
        "{ \"a\"⟦⟧ \"b\", \"c\" : 2 }",

        // Full-width forms, as a Chinese keyboard gives them, and white space that is none.
        "{ \"a\"⟦：⟧ 1 }",
        "{ \"a\": 1⟦，⟧ \"b\": 2 }",
        "{ \"a\": ⟦［⟧1] }",
        "[⟦【⟧1]]",
        "[1⟦、⟧ 2]",
        "[\"a\"⟦，⟧ \"b\"]",
        "[\"a\"⟦，⟧ 2]",
        "[\"a\"⟦，⟧]",
        "[1, 2⟦］⟧",
        "[1, 2⟦】⟧",
        "⟦｛⟧ \"a\": 1 }",
        "{ \"a\": 1 ⟦｝⟧",
        "[1,⟦\u3000⟧2]",
        "[1,⟦\u00A0⟧3]",
        "[1\n⟦\u3000⟧\r,2]",
        "⟦\uFEFF⟧[]",
        "[1⟦\0⟧]",
        "[1⟦\u0080⟧]",

        // Quotes.
        "{ ⟦“⟧知识”: 1 }",
        "{ \"b\": ⟦‘⟧2’ }",
        "{ \"b\": ⟦'⟧2' }",
        "{ \"b\": ⟦`⟧2` }",
        "[⟦“⟧a\"]",
        "[⟦＂⟧b＂]",
        "[⟦«⟧b»]",
        "[⟦„⟧b“]",
        "{ ⟦知识⟧: 1 }",
        "{ ⟦45⟧: 1 }",
        "{ ⟦!⟧ }",
        "[⟦知识⟧, 1]",
        "[⟦知识⟧“产权”]",
        "[⟦\"⟧知识,\n 1]",
        "[⟦\"⟧知识”,\n 1]",
        "{ \"a\": ⟦\"⟧b\n}",
        "{ ⟦\"⟧a: 1,\n \"b\": 2 }",
        "[\"𠮷\", ⟦\"⟧b\r]",
        "[⟦\"⟧a]\n",
        "[⟦\"⟧\\",
        "[⟦\"⟧\\\"",
        "[⟦\"⟧\\u0041",
        "[⟦\"⟧\\u00",
        "⟦\"⟧abc\n1",

        // A quote inside a text.
        "{ \"a\": \"（以下简称⟦\"⟧纲要\"）\" }",
        "{ \"a\": \"⟦\"⟧纲要\"）\" }",
        "{ \"a\": \"the ⟦\"⟧Outline\" of 2021\" }",
        "{ \"a\": \"the \\\"Outline⟦\"⟧ of 2021\" }",
        "{ \"a\": \"签署“纲要⟦\"⟧，然后\" }",
        "{ \"a\": \"plan ⟦\"⟧2025\" is\" }",
        "{ \"a⟦\"⟧b\": 1 }",
        "[\"a⟦\"⟧b\"]",
        "[\"(see ⟦\"⟧) b\"]",

        // Escapes and characters in texts.
        "[\"知⟦\\⟧识\"]",
        "[\"⟦\\⟧x41\"]",
        "[\"\\\\⟦\\⟧'\"]",
        "[\"⟦\\u⟧12\"]",
        "[\"⟦\\u⟧12G4\"]",
        "[\"⟦\\u⟧\"]",
        "[\"a⟦\t⟧b\"]",
        "[\"ab⟦\u001F⟧\"]",
        "[\"C:⟦\\⟧知识\\n\"]",
        "{ \"⟦\\⟧知\": 1 }",

        // Words and numbers.
        "[⟦True⟧]",
        "[⟦FALSE⟧]",
        "[⟦NULL⟧]",
        "[⟦None⟧]",
        "[⟦NaN⟧]",
        "[⟦-Infinity⟧]",
        "[⟦undefined⟧]",
        "[⟦01⟧]",
        "[⟦+1⟧]",
        "[⟦.5⟧]",
        "[⟦1.⟧]",
        "[⟦1e⟧]",
        "[⟦1e+⟧]",
        "[⟦-⟧]",
        "[⟦0x10⟧]",
        "[⟦1_000⟧]",
        "[⟦-01⟧]",
        "[⟦１２⟧]",
        "[⟦1.5.5⟧]",
        "[⟦--1⟧]",
        "{ \"a\": ⟦1.⟧, \"b\": 2 }",
        "[true⟦⟧e]",
        "[⟦fals⟧]",
        "[⟦nul⟧, 1]",
        "⟦x⟧",

        // Comments.
        "⟦//⟧ 知识\n[1, 2]",
        "[1, ⟦/*⟧ 𠮷 */ 2]",
        "[1, 2] ⟦//⟧ end",
        "[\"a\" ⟦//⟧ end\n]",
        "[⟦/⟧]",
        "1 ⟦/⟧",

        // Conflict markers.
        "{ \"a\": 1,\n⟦<<<<<<<⟧ HEAD\n \"b\": 2\n=======\n \"b\": 3\n>>>>>>> other\n}",
        "{ \"a\": 1\n⟦<<<<<<<⟧ HEAD\n}",
        "{ \"a\": 1,\r\n⟦=======⟧\r\n}",
        "⟦>>>>>>>⟧ other\n{}",
        "{\n⟦|||||||⟧ base\n}",
        "{} \n⟦<<<<<<<⟧ HEAD",
        "[⟦<<<<<<<⟧]",
        "[\n⟦<<<<<<⟧]",

        // Brackets.
        "{ \"a\": [1, 2⟦⟧",
        "[⟦⟧",
        "{ \"a\": 1,⟦⟧",
        "{ \"a\": 1, \"b\"⟦⟧",
        "{ \"a\":⟦⟧",
        "{ \"a\"⟦⟧",
        "[1, 2⟦}⟧",
        "[1, ⟦}⟧",
        "[⟦}⟧",
        "{⟦]⟧",
        "{ \"a\": [1, 2⟦}⟧",
        "[{ \"a\": 1 ⟦]⟧",
        "{ \"a\": 1 ⟦]⟧ }",
        "[{ \"a\": 1, ⟦{⟧ \"a\": 2 }]",
        "[{ \"a\": 1 ⟦{⟧ \"a\": 2 }]",
        "{ ⟦{⟧ \"a\": 2 } }",
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

        var problem = Assert.Single(Read(expected.Text, out var root));

        Assert.Equal(ProblemKind.MalformedJson, problem.Kind);
        Assert.Equal((expected.Spans[0].Start, expected.Spans[0].Length), (problem.Start, problem.Length));
        Assert.Null(root);
    }

    [Theory]
    [InlineData("{ \"a\": 1, { \"b\": 2 } }", "a key is expected here; is a '}' missing for the '{' in line 1, column 1?")]
    [InlineData("{\r\n \"a\": [1, 2", "the document ends here, but the '[' in line 2, column 7 is not closed")]
    [InlineData("{\n\t\"知识\": [1, 2 }", "']' is expected here, for the '[' in line 2, column 8")]
    [InlineData("[\"a”\n]", "the text that begins here is not closed on its line; '”' closes none")]
    [InlineData("[\"”\n]", "the text that begins here is not closed on its line; '”' closes none")]
    [InlineData("[“\"\n]", "'“' begins no text; JSON takes straight double quotes (\")")]
    [InlineData("[\"a\n]", "the text that begins here is not closed on its line")]
    [InlineData("[\"“a”\", \"a\n]", "the text that begins here is not closed on its line")]
    [InlineData("[\"（\"纲要\"）\"]", "this quote ends the text; a quote inside a text is written \\\" or “ ”")]
    [InlineData("[１]", "'１' is not a number; JSON takes ASCII digits, no plus sign, no zero in front, and digits on both sides of a point")]
    [InlineData("[ture]", "'ture' is not a value; a text is in straight double quotes (\"); did you mean 'true'?")]
    [InlineData("[1，2]", "'，' is a full-width character; JSON takes ','")]
    [InlineData("[“a”]", "'“' begins no text; JSON takes straight double quotes (\")")]
    [InlineData("[\"\t\"]", "U+0009 can't be in a text as it is; it is written \\t")]
    [InlineData("[\"\b\"]", "U+0008 can't be in a text as it is; it is written \\b")]
    [InlineData("[\"\f\"]", "U+000C can't be in a text as it is; it is written \\f")]
    [InlineData("[\"\u0001\"]", "U+0001 can't be in a text as it is; it is written \\u0001")]
    [InlineData("[1,\u00A02]", "U+00A0 is not white space in JSON; between values there are only spaces, tabs and line ends")]
    [InlineData("[1,]", "nothing follows this comma; there is none before ']'")]
    [InlineData("\n<<<<<<< HEAD\n[]", "a conflict marker of version control; keep one version, and delete the other and the markers")]
    // What is sound in a text is passed over, and its first slip is said.
    [InlineData("[\"a \\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9 \\x\"]", "this backslash begins no escape; a backslash in a text is written \\\\")]
    [InlineData("[\"\\x \\u00z9 \\y\t\"]", "this backslash begins no escape; a backslash in a text is written \\\\")]
    [InlineData("[\"\\u00z9 \\x\t\"]", "\\u takes four hexadecimal digits")]
    [InlineData("[\"\t\\x \\u00z9\f\"]", "U+0009 can't be in a text as it is; it is written \\t")]

    // Digits and signs after a text belong to it only where nothing is between.
    [InlineData("[\"a\"0]", "this quote ends the text; a quote inside a text is written \\\" or “ ”")]
    [InlineData("[\"a\" 0]", "a comma is missing here")]
    [InlineData("[\"a\" 9]", "a comma is missing here")]
    [InlineData("[\"a\"，0]", "'，' is a full-width character; JSON takes ','")]
    [InlineData("[\"a\"，9]", "'，' is a full-width character; JSON takes ','")]
    [InlineData("[\"a\"，b\"]", "this quote ends the text; a quote inside a text is written \\\" or “ ”")]

    // A word ends before white space and quotes.
    [InlineData("[ab cd]", "'ab' is not a value; a text is in straight double quotes (\")")]
    [InlineData("[ab\"cd\"]", "'ab' is not a value; a text is in straight double quotes (\")")]
    [InlineData("[Null]", "'Null' is not a value; did you mean null?")]
    [InlineData("[nill]", "'nill' is not a value; a text is in straight double quotes (\"); did you mean 'null'?")]
    [InlineData("[+1]", "'+1' is not a number; JSON takes ASCII digits, no plus sign, no zero in front, and digits on both sides of a point")]
    [InlineData("[-x]", "'-x' is not a number; JSON takes ASCII digits, no plus sign, no zero in front, and digits on both sides of a point")]
    [InlineData("[1 <<<<<<< 2]", "a comma is missing here")]
    public void Messages_say_what_to_do(string json, string message) =>
        Assert.Equal("Malformed JSON: " + message, Assert.Single(Read(json, out _)).Message);

    [Fact]
    public void Nesting_has_a_limit()
    {
        foreach (var opening in new[] { "[", "{\"a\":" })
        {
            var deep = string.Concat(Enumerable.Repeat(opening, 1_000_000));

            var problem = Assert.Single(Read(deep, out _));

            Assert.Equal((64 * opening.Length, "Malformed JSON: brackets are nested deeper than in any plan document"), (problem.Start, problem.Message));
        }

        Assert.Empty(Read(new string('[', 64) + new string(']', 64), out _));
    }

    /// <summary>Half of a pair is no error of JSON: it is reported with all others, and with what is wrong elsewhere.</summary>
    [Theory]
    [InlineData("[\"⟦\\uD842⟧\", \"\\uD842\\uDFB7⟦\\uDFB7⟧\", \"⟦\\udfb7⟧a⟦\\ud842⟧⟦\\ud842⟧\\\\udfb7\\n\"]")]
    [InlineData("{ \"⟦\\uD842⟧\": 1, \"a\": \"⟦\\uD842⟧\\u0041\" }")]
    public void Each_half_of_a_pair_is_reported(string marked)
    {
        var expected = MarkedText.Parse(marked);

        var problems = Read(expected.Text, out var root);

        Assert.All(problems, p => Assert.Equal(ProblemKind.IllFormedText, p.Kind));
        Assert.Equal(expected.Spans.Select(s => (s.Start, s.Length)), problems.Select(p => (p.Start, p.Length)));
        Assert.NotNull(root);
    }

    /// <summary>The tree is what another reader makes of the document, and each value's span is what is written.</summary>
    [Theory]
    [InlineData("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u00aA\\uD842\\udfb7\\u0000\", \"\", \"𠮷\u2028\u007F\"]")]
    [InlineData("[0, -0, 1.5, -12.25e+10, 1E5, 123456789012345678901234567890]")]
    [InlineData("{ \"\": null, \"a\": true, \"a\": false, \"b\" \t: { \"c\": [[], {}] } }")]
    [InlineData("{ \"abc\": 100, \"adc\": 120, \"abc\": 100, \"aec\": [110, 120, \"100\"], \"\": \"\", \"a\": \"a\" }")]
    [InlineData(" \r\n\t\"text\"\t")]
    public void Sound_json_is_read_with_its_spans(string json)
    {
        Assert.Empty(Read(json, out var root));
        using var document = JsonDocument.Parse(json);
        AssertSame(document.RootElement, root!, json);
    }

    [Fact]
    public void The_real_plan_is_read_with_its_spans() => Sound_json_is_read_with_its_spans(TestPlans.Plan2025);

    private static void AssertSame(JsonElement expected, JsonValue actual, string json)
    {
        Assert.Equal(expected.ValueKind, actual.Kind);
        Assert.Equal(expected.GetRawText(), json.Substring(actual.Start, actual.Length));
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(expected.EnumerateObject().Select(p => p.Name), actual.Members.Select(m => m.Key.Text));
                foreach (var (property, member) in expected.EnumerateObject().Zip(actual.Members))
                {
                    Assert.Equal(property.Name, JsonSerializer.Deserialize<string>(json.Substring(member.Key.Start, member.Key.Length)));
                    AssertSame(property.Value, member.Value, json);
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.Items.Count);
                foreach (var (element, item) in expected.EnumerateArray().Zip(actual.Items))
                {
                    AssertSame(element, item, json);
                }

                break;
            default:
                Assert.Equal(expected.ValueKind == JsonValueKind.String ? expected.GetString() : expected.GetRawText(), actual.Text);
                break;
        }
    }

    private static Problem[] Read(string json, out JsonValue? root)
    {
        var problems = new ProblemList();
        root = JsonValueReader.Read(json, problems);
        return [.. problems.ToReport()];
    }
}
