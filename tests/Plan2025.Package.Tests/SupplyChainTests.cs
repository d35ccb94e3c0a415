using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>What the repository is built with: versions in one place, each exactly one.</summary>
public partial class SupplyChainTests(PackedPackage package)
{
    private IEnumerable<(string File, XElement Root)> Projects => Directory.EnumerateFiles(package.Clone.Root, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets")
        .Select(file => (Path.GetRelativePath(package.Clone.Root, file).Replace('\\', '/'), file))
        // Consumers are users' projects; the rest was written by the build.
        .Where(file => !file.Item1.Contains("/obj/", StringComparison.Ordinal) && !file.Item1.Contains("/Consumers/", StringComparison.Ordinal))
        .Select(file => (file.Item1, XDocument.Load(file.file).Root!));

    [Fact]
    public void Versions_are_in_one_file_and_exact()
    {
        var versions = Projects.Single(project => project.File == "Directory.Packages.props").Root;

        Assert.Equal("true", versions.Descendants("ManagePackageVersionsCentrally").Single().Value);
        // Indirect dependencies, too.
        Assert.Equal("true", versions.Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
        var properties = versions.Elements("PropertyGroup").Elements().ToDictionary(p => $"$({p.Name.LocalName})", p => p.Value);
        var packages = versions.Descendants("PackageVersion").ToDictionary(p => p.Attribute("Include")!.Value, p => p.Attribute("Version")!.Value);
        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Matches(ExactVersion(), properties.GetValueOrDefault(p.Value, p.Value)));
    }

    [Fact]
    public void Projects_name_no_versions()
    {
        var references = Projects.SelectMany(project => project.Root.Descendants("PackageReference").Select(reference => (project.File, Reference: reference))).ToArray();

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.Null(r.Reference.Attribute("Version")));
        // An exception names one version, and says why beside it.
        Assert.All(
            references.Where(r => r.Reference.Attribute("VersionOverride") is not null),
            r => Assert.Matches(ExactVersion(), r.Reference.Attribute("VersionOverride")!.Value));
    }

    /// <summary>A resolved version that is not the one asked for is a warning of the restore (NU1603 and others), and warnings are errors.</summary>
    [Fact]
    public void A_version_that_is_not_served_is_an_error()
    {
        var common = Projects.Single(project => project.File == "Directory.Build.props").Root;

        Assert.Equal("true", common.Descendants("TreatWarningsAsErrors").Single().Value);
        Assert.All(Projects, project => Assert.DoesNotContain("NU1", string.Concat(project.Root.Descendants("NoWarn").Select(e => e.Value)), StringComparison.Ordinal));
    }

    /// <summary>Any SDK of this major version will do: feature bands differ from machine to machine, and a later major version brings warnings that nobody has seen.</summary>
    [Fact]
    public void Any_sdk_of_the_major_version_builds_the_repository()
    {
        var sdk = JsonNode.Parse(package.Clone.Read("global.json"))!["sdk"]!;

        Assert.Equal("10.0.100", sdk["version"]!.GetValue<string>());
        Assert.Equal("latestFeature", sdk["rollForward"]!.GetValue<string>());
        Assert.Contains(".NET 10 SDK", sdk["errorMessage"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_says_where_packages_are_served_or_locks_a_patch_of_the_sdk()
    {
        var files = Directory.EnumerateFiles(package.Clone.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(package.Clone.Root, file).Replace('\\', '/')).ToArray();

        Assert.DoesNotContain(files, file => Path.GetFileName(file) == "packages.lock.json");
        Assert.DoesNotContain(files, file => Path.GetFileName(file).Equals("nuget.config", StringComparison.OrdinalIgnoreCase) && !file.Contains("/Consumers/", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.]+)?$")]
    private static partial Regex ExactVersion();
}
