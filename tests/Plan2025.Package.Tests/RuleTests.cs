using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The packed rules at work in a user's build.</summary>
public partial class RuleTests(PackedPackage package)
{
    [Fact]
    public async Task Each_slip_is_answered_by_its_rule()
    {
        var consumers = await package.Consumers();
        var output = (await consumers.Build("Slips")).OfFailure();

        var reported = Reported().Matches(output).Select(m => m.Groups[1].Value + " " + m.Groups[2].Value).Distinct().Order().ToArray();
        var expected = File.ReadLines(consumers.PathOf("Slips", "Program.cs"))
            .Select((line, index) => (Rule: Marked().Match(line), Line: index + 1))
            .Where(line => line.Rule.Success)
            .Select(line => line.Line + " " + line.Rule.Groups[1].Value)
            .Order();
        Assert.Equal(expected, reported);
        // Each links to its page.
        Assert.Contains("/docs/rules/PLAN1001.md", output, System.StringComparison.Ordinal);
    }

    [GeneratedRegex(@"Program\.cs\(([0-9]+),[0-9]+\): error ([A-Z]+[0-9]+)")]
    private static partial Regex Reported();

    [GeneratedRegex("// (PLAN[0-9]+)$")]
    private static partial Regex Marked();
}
