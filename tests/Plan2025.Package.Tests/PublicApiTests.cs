using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The public API, written down for each framework (the build compares), and the same on all of them but for what an old one lacks.</summary>
public class PublicApiTests(PackedPackage package)
{
    [Fact]
    public void Each_framework_has_its_file()
    {
        var frameworks = PackedPackage.ReadAll(package.File).Keys.Where(path => path.StartsWith("lib/", StringComparison.Ordinal)).Select(path => path.Split('/')[1]).Distinct();

        Assert.Equal(frameworks.Order(StringComparer.Ordinal), Directory.EnumerateDirectories(PathOf("PublicApi")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("netstandard2.0", "net8.0")]
    [InlineData("net8.0", "net10.0")]
    public void A_newer_framework_has_all_that_an_older_one_has(string older, string newer) =>
        Assert.Empty(Read(older).Except(Read(newer)));

    /// <summary>Package validation loads the packed libraries and compares them, as a program does that moves to another framework.</summary>
    [Fact]
    public void The_package_was_validated() =>
        Assert.True(File.Exists(PathOf("obj", "Release", "Microsoft.NET.ApiCompat.ValidatePackage.semaphore")));

    private HashSet<string> Read(string framework)
    {
        var lines = Directory.EnumerateFiles(PathOf("PublicApi", framework)).SelectMany(File.ReadLines).Where(line => line.Length > 0 && line[0] != '#').ToHashSet();
        Assert.Contains("const Plan2025.KnownTasks.StrengthenSeedIndustryProtection = Plan2025.TaskId.T045 -> Plan2025.TaskId", lines);
        return lines;
    }

    private string PathOf(params string[] parts) => Path.Combine([package.Clone, "src", "Plan2025", .. parts]);
}
