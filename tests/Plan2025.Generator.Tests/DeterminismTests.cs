using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using Plan2025.Generator.Reading;

namespace Plan2025.Generator.Tests;

/// <summary>The same document gives the same sources, byte for byte.</summary>
public class DeterminismTests
{
    [Fact]
    public void Line_ends_of_the_document_do_not_matter() => Assert.All(
        [TestPlans.Plan2025, TestPlans.Harbour],
        plan => Assert.Equal(Bytes(plan.ReplaceLineEndings("\n")), Bytes(plan.ReplaceLineEndings("\r\n"))));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    [InlineData("zh-CN")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        // What is wrong is said in the same words, too.
        var broken = TestPlans.Plan2025
            .Replace("\"year\": 2025", "\"YEAR\": -2025.5", StringComparison.Ordinal)
            .Replace("\"issuer\": \"", "\"issuer\": \"I", StringComparison.Ordinal);
        var (sources, messages) = (Bytes(TestPlans.Plan2025), Messages(broken));

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(sources, Bytes(TestPlans.Plan2025));
        Assert.Equal(messages, Messages(broken));
    }

    [Fact]
    public void Sources_are_utf8_without_a_byte_order_mark() =>
        Assert.All(GeneratorHost.Run(TestPlans.Harbour).GeneratedSources, s => Assert.Empty(s.SourceText.Encoding!.GetPreamble()));

    [Fact]
    public void Sources_have_only_line_feeds_and_no_using_directive()
    {
        var sources = GeneratorHost.Sources(TestPlans.Plan2025);

        Assert.All(sources.Values, s => Assert.DoesNotContain('\r', s));
        Assert.All(sources.Values, s => Assert.DoesNotContain("\nusing ", s, StringComparison.Ordinal));
        Assert.All(sources.Keys, name => Assert.True(name.Length <= 32 && name.All(char.IsAscii), name));
    }

    /// <summary>Each file's name and the bytes that a compiler would write.</summary>
    private static string[] Bytes(string json) => [.. GeneratorHost.Run(json).GeneratedSources.Select(
        s => s.HintName + " " + Convert.ToHexString(SHA256.HashData(s.SourceText.Encoding!.GetBytes(s.SourceText.ToString()))))];

    private static string[] Messages(string json) => [.. PlanReader.Read(json).Problems.Select(p => p.Message)];
}
