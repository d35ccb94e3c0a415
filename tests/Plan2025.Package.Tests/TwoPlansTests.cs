using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>Another plan is packed by one command under its own name, and lives in one program with ours.</summary>
public partial class TwoPlansTests(PackedPackage package)
{
    private const string Name = "Harbour1998";

    private static readonly SemaphoreSlim s_once = new(1);
    private static string? s_version;

    [Fact]
    public async Task The_package_has_its_own_name_in_all_that_it_has()
    {
        await Restored();
        var files = PackedPackage.ReadAll(Directory.EnumerateFiles(Path.Combine(package.Clone, "other"), Name + ".*.nupkg").Single());

        Assert.Contains($"lib/net10.0/{Name}.dll", files.Keys);
        Assert.Contains($"analyzers/dotnet/cs/{Name}.Analyzers.dll", files.Keys);
        Assert.Contains($"analyzers/dotnet/cs/{Name}.CodeFixes.dll", files.Keys);
        Assert.Contains($"tools/netstandard2.0/{Name}.Build.dll", files.Keys);
        Assert.Contains($"tools/netstandard2.0/{Name}.dll", files.Keys);
        Assert.Contains($"buildTransitive/{Name}.targets", files.Keys);
        Assert.DoesNotContain(files.Keys, path => path.Contains("Plan2025", StringComparison.Ordinal));
        Assert.DoesNotContain("Plan2025", System.Text.Encoding.UTF8.GetString(files[$"build/{Name}.targets"]), StringComparison.Ordinal);
        Assert.DoesNotContain("Plan2025", System.Text.Encoding.UTF8.GetString(files["README.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("net472")]
    public async Task Both_are_used_in_one_program(string framework)
    {
        var consumers = await Restored();
        (await consumers.Build("TwoPlans", "--framework", framework, Version())).OfSuccess();

        var folder = consumers.PathOf("TwoPlans", "bin", "Debug", framework);
        var program = Directory.EnumerateFiles(folder, framework == "net472" || OperatingSystem.IsWindows() ? "TwoPlans.exe" : "TwoPlans", SearchOption.AllDirectories).First();
        if (framework == "net472" && !OperatingSystem.IsWindows())
        {
            Command.SkipWithout("mono");
            Assert.Equal(Expected(), await consumers.Execute("mono", program));
        }
        else
        {
            Assert.Equal(Expected(), await consumers.Execute(program));
        }

        Assert.Equal(["harbour1998", "plan2025"], Directory.EnumerateFiles(folder, "coverage.md", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task Both_are_published_in_one_program(string how)
    {
        if (!OperatingSystem.IsWindows())
        {
            Command.SkipWithout("clang", "gcc");
        }

        var consumers = await Restored();
        (await consumers.DotNet("publish", "TwoPlans", "--framework", "net10.0", "--output", consumers.PathOf("published", how), "-p:Publishing=" + how, Version())).OfSuccess();

        Assert.Equal(Expected(), await consumers.Execute(consumers.PathOf("published", how, OperatingSystem.IsWindows() ? "TwoPlans.exe" : "TwoPlans")));
    }

    [Fact]
    public async Task Each_has_rules_for_its_own_types_alone()
    {
        var consumers = await Restored();
        var output = (await consumers.Build("TwoPlans", "--framework", "net10.0", "-p:WithSlips=true", "-v:q", Version())).OfFailure();

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
        var output = (await Pack(name, "tests/Plan2025.Testing/Plans/harbour.json")).OfFailure();

        Assert.Contains($"PlanName is '{name}'", output, StringComparison.Ordinal);
    }

    /// <summary>The consumers, with the other package in their feed.</summary>
    private async Task<Consumers> Restored()
    {
        var consumers = await package.Consumers();
        await s_once.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (s_version is null)
            {
                (await Pack(Name, "tests/Plan2025.Testing/Plans/harbour.json")).OfSuccess();
                var file = Directory.EnumerateFiles(Path.Combine(package.Clone, "other"), Name + ".*.nupkg").Single();
                File.Copy(file, consumers.PathOf("feed", Path.GetFileName(file)));
                s_version = Path.GetFileNameWithoutExtension(file)[(Name.Length + 1)..];
                (await consumers.DotNet("restore", "TwoPlans", Version())).OfSuccess();
            }
        }
        finally
        {
            s_once.Release();
        }

        return consumers;
    }

    private Task<Output> Pack(string name, string document) => Command.Run(
        package.Clone,
        Command.DotNet,
        ["pack", "src/Plan2025", "-p:PlanName=" + name, "-p:PlanDocumentFile=" + document, "--output", "other", "--version-suffix", package.Version.Split('-')[1]],
        new Dictionary<string, string?> { ["CI"] = null });

    private static string Version() => "-p:HarbourVersion=" + s_version;

    private static string Expected() => "118 3\n农业农村部\nDas Becken ausbaggern.\nHarbourMaster\nT045 T001\n";

    [GeneratedRegex(@"Slips\.cs\(([0-9]+),[0-9]+\): error (PLAN[0-9]+)")]
    private static partial Regex Finding();
}
