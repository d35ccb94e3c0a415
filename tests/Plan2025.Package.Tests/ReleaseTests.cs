using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The steps of a release that a program takes or a test can see: CONTRIBUTING.md, "Release".</summary>
public class ReleaseTests(PackedPackage package)
{
    [Fact]
    public async Task One_command_moves_what_is_new_to_the_lists_of_what_is_shipped()
    {
        var copy = await package.CloneAgain("released");
        var (unshipped, shipped) = (copy.PathOf("src/Plan2025/PublicApi/PublicAPI.Unshipped.txt"), copy.PathOf("src/Plan2025/PublicApi/PublicAPI.Shipped.txt"));
        var newRules = copy.PathOf("src/Plan2025.Analyzers/AnalyzerReleases.Unshipped.md");
        copy.Replace("Directory.Build.props", "<VersionPrefix>" + copy.Property("VersionPrefix"), "<VersionPrefix>7.8.9");
        await copy.DotNet("run", "tools/ShipLists.cs");
        var before = File.ReadAllLines(shipped);
        File.WriteAllText(unshipped, $"#nullable enable\n*REMOVED*{before[^1]}\nAaa.New() -> void\n");
        File.AppendAllText(newRules, "\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\nPLAN1999 | Plan2025.Usage | Info | New\n");

        (await copy.DotNet("run", "tools/ShipLists.cs")).OfSuccess();

        Assert.Equal([before[0], .. before[1..^1].Append("Aaa.New() -> void").Order(StringComparer.Ordinal)], File.ReadAllLines(shipped));
        Assert.Equal("#nullable enable\n", File.ReadAllText(unshipped));
        Assert.EndsWith(
            "\n\n## Release 7.8.9\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\nPLAN1999 | Plan2025.Usage | Info | New\n",
            copy.Read("src/Plan2025.Analyzers/AnalyzerReleases.Shipped.md"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("PLAN1999", File.ReadAllText(newRules), StringComparison.Ordinal);
        Assert.EndsWith("Nothing was unshipped.\n", (await copy.DotNet("run", "tools/ShipLists.cs")).OfSuccess(), StringComparison.Ordinal);
    }

    /// <summary>What is new since then is under "Unreleased".</summary>
    [Fact]
    public void The_changelog_begins_with_the_release_or_with_what_comes_after_it()
    {
        var sections = File.ReadAllLines(package.Clone.PathOf("CHANGELOG.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToArray();

        Assert.Matches($"^## (Unreleased|{package.Clone.Property("VersionPrefix")} - [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})$", sections[0]);
        Assert.All(sections[1..], line => Assert.Matches("^## [0-9.]+ - [0-9]{4}-[0-9]{2}-[0-9]{2}$", line));
        if (sections[0] != "## Unreleased")
        {
            var lists = Directory.EnumerateFiles(package.Clone.PathOf("src"), "*.Unshipped.*", SearchOption.AllDirectories).Select(File.ReadAllLines).ToArray();
            Assert.Equal(5, lists.Length);
            Assert.All(lists, lines => Assert.Single(lines));
        }
    }
}
