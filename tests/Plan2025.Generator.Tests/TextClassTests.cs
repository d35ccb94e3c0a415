using System;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Reading;
using Plan2025.Generator.Validation;
using Plan2025.Shared;

namespace Plan2025.Generator.Tests;

/// <summary>The tables of characters and lines, against what knows them better.</summary>
public class TextClassTests
{
    private static readonly JsonSerializerOptions s_unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("\n\r\n\r\r\n")]
    [InlineData("a\r")]
    [InlineData("a\u0085b\u2028c\u2029知识\r\n𠮷\n")]
    public void Lines_end_where_the_compiler_ends_them(string text)
    {
        var expected = SourceText.From(text).Lines;
        var actual = new LineMap(text);

        for (var i = 0; i <= text.Length; i++)
        {
            var position = expected.GetLinePosition(i);
            Assert.Equal(new TextPosition(position.Line, position.Character), actual.PositionOf(i));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => actual.PositionOf(text.Length + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => actual.PositionOf(-1));
    }

    /// <summary>To the last one at both ends of each range; the table says what they are.</summary>
    [Fact]
    public void Invisible_characters_are_these()
    {
        var ranges = new StringBuilder();
        for (var c = 0; c <= 0x10FFFF; c++)
        {
            if (Characters.IsInvisible(c))
            {
                var first = c;
                while (c < 0x10FFFF && Characters.IsInvisible(c + 1))
                {
                    c++;
                }

                ranges.Append(first == c ? $" {c:X}" : $" {first:X}-{c:X}");
            }
        }

        Assert.Equal(
            " 0-1F 7F-9F AD 34F 61C 115F-1160 17B4-17B5 180B-180F 200B-200F 2028-202E 2060-206F 2800 3164 E000-F8FF"
            + " FDD0-FDEF FE00-FE0F FEFF FFA0 FFF0-FFFB FFFD-FFFF"
            + string.Concat(Enumerable.Range(1, 13).Select(plane => $" {plane:X}FFFE-{plane:X}FFFF"))
            + " E0000-10FFFF",
            ranges.ToString().Replace(" DFFFE-10FFFF", " DFFFE-DFFFF E0000-10FFFF", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_quoted_is_visible()
    {
        Assert.Equal("知识𠮷", UntrustedText.Show("知识𠮷", 200));
        Assert.Equal("a\\u200B\\u000A", UntrustedText.Show("a\u200B\n", 200));
        Assert.Equal("a\\uDC00\\uD842", UntrustedText.Show("a\uDC00\uD842", 200));
    }

    [Fact]
    public void What_is_quoted_is_not_long()
    {
        Assert.Equal(new string('a', 200), UntrustedText.Show(new string('a', 200), 200));
        Assert.Equal(new string('a', 200) + "…", UntrustedText.Show(new string('a', 201), 200));
        Assert.Equal(new string('a', 199) + "𠮷", UntrustedText.Show(new string('a', 199) + "𠮷", 200));
        Assert.Equal(new string('a', 199) + "𠮷…", UntrustedText.Show(new string('a', 199) + "𠮷a", 200));
    }

    [Fact]
    public void Simplified_characters_are_those_of_one_encoding_that_another_lacks()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var big5 = Encoding.GetEncoding("big5", EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        var gb2312 = Encoding.GetEncoding("gb2312");
        var levelOne =
            from first in Enumerable.Range(0xB0, 0xD8 - 0xB0)
            from second in Enumerable.Range(0xA1, 0xFF - 0xA1)
            select gb2312.GetString([(byte)first, (byte)second])[0];

        Assert.Equal(SimplifiedCharacters.All, string.Concat(
            levelOne.Where(c => c is >= '\u4E00' and < '\uA000' && big5.GetBytes([c])[0] == '?').Order()));
    }

    [Fact]
    public void Traditional_text_has_many_traditional_characters() =>
        Assert.Equal(117, PlanReader.Read(TestPlans.Plan2025).Document!.Tasks.Count(t => t.Text["zh-Hant"]!.Any(TraditionalCharacters.All.Contains)));

    /// <summary>OpenCC changes every one of them, and none of those that are the Simplified form of another.</summary>
    [Fact]
    public async Task OpenCC_converts_every_traditional_character()
    {
        Command.SkipWithout("opencc");

        // A line for each, so that no two are read as a phrase.
        var output = await Command.Run(Repository.Root, "opencc", ["-c", "t2s"], input: string.Join('\n', TraditionalCharacters.All.ToCharArray()));

        var rows = TraditionalCharacters.All.Select(c => c.ToString()).Zip(output.OfSuccess().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(rows, row => Assert.NotEqual(row.First, row.Second));
    }
}
