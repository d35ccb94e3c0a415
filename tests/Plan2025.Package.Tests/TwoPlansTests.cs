using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>Another plan is packed by one command under its own name, and lives in one program with ours.</summary>
public partial class TwoPlansTests(PackedPackage package)
{
    private const string Name = "Harbour1998";
    private const string Expected = "118 3\n农业农村部\nDas Becken ausbaggern.\nHarbourMaster\nT045 T001\n";

    [Fact]
    public async Task The_package_has_its_own_name_in_all_that_it_has()
    {
        await Restored();
        var files = PackedPackage.ReadAll(OtherPackage);

        Assert.Contains($"lib/net10.0/{Name}.dll", files.Keys);
        Assert.Contains($"analyzers/dotnet/cs/{Name}.Analyzers.dll", files.Keys);
        Assert.Contains($"analyzers/dotnet/cs/{Name}.CodeFixes.dll", files.Keys);
        Assert.Contains($"tools/netstandard2.0/{Name}.Build.dll", files.Keys);
        Assert.Contains($"tools/netstandard2.0/{Name}.dll", files.Keys);
        Assert.Contains($"buildTransitive/{Name}.targets", files.Keys);
        Assert.DoesNotContain(files.Keys, path => path.Contains("Plan2025", StringComparison.Ordinal));
        Assert.DoesNotContain("Plan2025", Encoding.UTF8.GetString(files[$"build/{Name}.targets"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Plan2025", Encoding.UTF8.GetString(files["README.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("net472")]
    public async Task Both_are_used_in_one_program(string framework)
    {
        var consumers = await Restored();

        Assert.Equal(Expected, await consumers.BuildAndRun("TwoPlans", framework, "--framework", framework, Version));

        var reports = Directory.EnumerateFiles(consumers.PathOf("TwoPlans", "bin", "Debug", framework), "coverage.md", SearchOption.AllDirectories);
        Assert.Equal(["harbour1998", "plan2025"], reports.Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task Both_are_published_in_one_program(string how)
    {
        Published.SkipWithoutLinker();
        var consumers = await Restored();
        (await consumers.DotNet("publish", "TwoPlans", "--framework", "net10.0", "--output", consumers.PathOf("published", how), "-p:Publishing=" + how, Version)).OfSuccess();

        Assert.Equal(Expected, await consumers.Execute(consumers.PathOf("published", how, Consumers.ProgramFile("TwoPlans"))));
    }

    [Fact]
    public async Task Each_has_rules_for_its_own_types_alone()
    {
        var consumers = await Restored();
        var output = (await consumers.Build("TwoPlans", "--framework", "net10.0", "-p:WithSlips=true", "-v:q", Version)).OfFailure();

        Assert.Equal(
            ["5:PLAN1001", "6:PLAN1001", "8:PLAN1002", "9:PLAN1002"],
            Finding().Matches(output).Select(match => $"{match.Groups[1].Value}:{match.Groups[2].Value}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("harbour")]
    [InlineData("Plan2025")]
    [InlineData("A.B")]
    public async Task A_name_that_can_not_be_is_one_error(string name)
    {
        var output = (await Pack(name)).OfFailure();

        Assert.Contains($"PlanName is '{name}'", output, StringComparison.Ordinal);
    }

    private string OtherPackage => PackedPackage.FileOf(package.Clone.PathOf("other"), Name);

    /// <summary>A plan's package has the version of its data.</summary>
    private string Version => "-p:HarbourVersion=" + Path.GetFileNameWithoutExtension(OtherPackage)[(Name.Length + 1)..];

    /// <summary>The consumers, with the other package in their feed. The tests of a class run one after the other.</summary>
    private async Task<Consumers> Restored()
    {
        var consumers = await package.Consumers();
        if (!Directory.EnumerateFiles(consumers.PathOf("feed"), Name + ".*").Any())
        {
            (await Pack(Name)).OfSuccess();
            File.Copy(OtherPackage, consumers.PathOf("feed", Path.GetFileName(OtherPackage)));
            (await consumers.DotNet("restore", "TwoPlans", Version)).OfSuccess();
        }

        return consumers;
    }

    private Task<Output> Pack(string name) =>
        package.Clone.Pack("Plan2025", "other", "-p:PlanName=" + name, "-p:PlanDocumentFile=tests/Plan2025.Testing/Plans/harbour.json");

    [GeneratedRegex(@"Slips\.cs\(([0-9]+),[0-9]+\): error (PLAN[0-9]+)")]
    private static partial Regex Finding();
}
