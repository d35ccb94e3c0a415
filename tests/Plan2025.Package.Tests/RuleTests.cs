using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The packed rules in a user's build: that of samples/CheckedIds, which has one slip for each.</summary>
public partial class RuleTests(PackedPackage package)
{
    [Fact]
    public async Task Each_slip_is_reported_by_its_rule()
    {
        var consumers = await package.Consumers();
        var sample = new DirectoryInfo(package.Clone.PathOf("samples/CheckedIds"));
        foreach (var file in sample.EnumerateFiles("*.cs").Concat(sample.EnumerateFiles("Strict.globalconfig")))
        {
            file.CopyTo(consumers.PathOf("Slips", file.Name));
        }

        var output = (await consumers.Build("Slips")).OfFailure();

        var reported = Reported().Matches(output).Select(m => (m.Groups["file"].Value, m.Groups["line"].Value, m.Groups["rule"].Value)).Distinct();
        var expected =
            from file in Directory.EnumerateFiles(consumers.PathOf("Slips"), "*.cs")
            from line in File.ReadLines(file).Index()
            let rule = Marked().Match(line.Item)
            where rule.Success
            select (Path.GetFileName(file), $"{line.Index + 1}", rule.Groups[1].Value);
        Assert.Equal(expected.Order(), reported.Order());
        // Each links to its page.
        Assert.Contains("/docs/rules/PLAN1001.md", output, System.StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<file>\w+\.cs)\((?<line>[0-9]+),[0-9]+\): error (?<rule>[A-Z]+[0-9]+)")]
    private static partial Regex Reported();

    [GeneratedRegex("// (PLAN[0-9]+)$")]
    private static partial Regex Marked();
}
