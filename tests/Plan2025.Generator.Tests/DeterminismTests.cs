using System;
using System.Globalization;
using System.Linq;
using Plan2025.Generator.Tests.Infrastructure;

namespace Plan2025.Generator.Tests;

/// <summary>The same document gives the same sources, byte for byte.</summary>
public class DeterminismTests
{
    [Fact]
    public void Two_runs_give_the_same_sources() =>
        Assert.Equal(GeneratorHost.Sources(TestPlans.Plan2025), GeneratorHost.Sources(TestPlans.Plan2025));

    [Fact]
    public void Line_ends_of_the_document_do_not_matter()
    {
        var lf = TestPlans.Harbour.ReplaceLineEndings("\n");

        Assert.Equal(GeneratorHost.Sources(lf), GeneratorHost.Sources(lf.ReplaceLineEndings("\r\n")));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        var expected = GeneratorHost.Sources(TestPlans.Plan2025);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, GeneratorHost.Sources(TestPlans.Plan2025));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sources_have_only_line_feeds_and_no_using_directive()
    {
        var sources = GeneratorHost.Sources(TestPlans.Plan2025);

        Assert.All(sources.Values, s => Assert.DoesNotContain('\r', s));
        Assert.All(sources.Values, s => Assert.DoesNotContain("\nusing ", s, StringComparison.Ordinal));
        Assert.All(sources.Keys, name => Assert.True(name.Length <= 32 && name.All(char.IsAscii), name));
    }
}
