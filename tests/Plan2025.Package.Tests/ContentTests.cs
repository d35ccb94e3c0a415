using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>What is in the package: these files, these dependencies, these words, and nothing of the machine that packed it.</summary>
public class ContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_has_these_files_and_no_others()
    {
        string[] expected =
        [
            "LICENSE",
            "Plan2025.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/Plan2025.Analyzers.dll",
            "analyzers/dotnet/cs/Plan2025.CodeFixes.dll",
            "build/Plan2025.props",
            "build/Plan2025.targets",
            "buildTransitive/Plan2025.props",
            "buildTransitive/Plan2025.targets",
            "icon.png",
            "lib/net10.0/Plan2025.dll",
            "lib/net10.0/Plan2025.xml",
            "lib/net8.0/Plan2025.dll",
            "lib/net8.0/Plan2025.xml",
            "lib/netstandard2.0/Plan2025.dll",
            "lib/netstandard2.0/Plan2025.xml",
            "package/services/metadata/core-properties/*.psmdcp",
            "tools/netstandard2.0/Plan2025.Build.dll",
            "tools/netstandard2.0/Plan2025.dll",
        ];

        Assert.Equal(expected, Paths(package.File));
    }

    [Fact]
    public void The_symbol_package_has_the_symbols_of_the_library()
    {
        string[] expected =
        [
            "Plan2025.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
            "lib/net10.0/Plan2025.pdb",
            "lib/net8.0/Plan2025.pdb",
            "lib/netstandard2.0/Plan2025.pdb",
            "package/services/metadata/core-properties/*.psmdcp",
        ];

        Assert.Equal(expected, Paths(package.SymbolFile));
        Assert.Equal("SymbolsPackage", PackedPackage.ReadManifest(package.SymbolFile).Element("packageTypes")!.Element("packageType")!.Attribute("name")!.Value);
    }

    [Fact]
    public void Only_the_oldest_framework_has_dependencies()
    {
        var groups = PackedPackage.ReadManifest(package.File).Element("dependencies")!.Elements()
            .Select(group => group.Attribute("targetFramework")!.Value + ": "
                + string.Join(", ", group.Elements().Select(d => d.Attribute("id")!.Value + " " + d.Attribute("version")!.Value)))
            .Order(StringComparer.Ordinal);

        Assert.Equal([".NETStandard2.0: System.Memory 4.6.3, System.Text.Json 8.0.6", "net10.0: ", "net8.0: "], groups);
    }

    [Fact]
    public void The_manifest_says_what_it_is_whose_it_is_and_where_it_comes_from()
    {
        var manifest = PackedPackage.ReadManifest(package.File);

        string[] elements = ["id", "version", "title", "authors", "license", "licenseUrl", "icon", "readme", "description", "releaseNotes", "copyright", "tags", "repository", "dependencies"];
        Assert.Equal(elements, manifest.Elements().Select(element => element.Name.LocalName));
        Assert.Contains("《2025年知识产权强国建设推进计划》", manifest.Element("description")!.Value, StringComparison.Ordinal);

        // The commit, and no branch: a tag is packed like the branch that it was made on.
        var repository = manifest.Element("repository")!.Attributes().Select(a => a.Name.LocalName + "=" + a.Value);
        Assert.Equal(["type=git", "url=" + CommittedSources.Address, "commit=" + package.Clone.Read(".git/refs/heads/main").Trim()], repository);
    }

    [Fact]
    public void Readme_licence_and_icon_are_what_users_can_show()
    {
        var readme = Encoding.UTF8.GetString(package.Read("README.md"));
        Assert.StartsWith("# Plan2025\n", readme, StringComparison.Ordinal);
        Assert.Contains("强类型", readme, StringComparison.Ordinal);
        // Relative links lead nowhere outside the repository.
        Assert.DoesNotContain("](", readme.Replace("](https://", "", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.StartsWith("MIT License", Encoding.UTF8.GetString(package.Read("LICENSE")), StringComparison.Ordinal);
        Assert.Equal([0x89, .. "PNG"u8], package.Read("icon.png")[..4]);
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Tooltips_come_with_each_library(string framework)
    {
        using var file = new MemoryStream(package.Read($"lib/{framework}/Plan2025.xml"));
        var members = XDocument.Load(file).Root!.Element("members")!.Elements().ToDictionary(m => m.Attribute("name")!.Value, m => m.Value);

        Assert.Contains("持续加强种业知识产权保护", members["F:Plan2025.TaskId.T045"], StringComparison.Ordinal);
        Assert.Contains("Continue to strengthen intellectual property protection in the seed industry", members["F:Plan2025.TaskId.T045"], StringComparison.Ordinal);
        Assert.Equal(118, members.Keys.Count(name => name.StartsWith("F:Plan2025.TaskId.T", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_file_names_a_folder_of_the_machine()
    {
        var folder = Directory.GetParent(package.Clone.Root)!.Name;
        string[] names = [folder, Path.GetTempPath(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
        foreach (var (path, content) in PackedPackage.ReadAll(package.File).Concat(PackedPackage.ReadAll(package.SymbolFile)))
        {
            foreach (var name in names.Where(name => name.Length > 3))
            {
                Assert.False(content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0, $"{path} names {name}");
                Assert.False(content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0, $"{path} names {name}");
            }
        }
    }

    /// <summary>All paths, in order. Earlier SDKs give the container's own properties a name at random.</summary>
    private static IEnumerable<string> Paths(string file) => PackedPackage.ReadAll(file).Keys
        .Select(path => path.EndsWith(".psmdcp", StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] + "*.psmdcp" : path)
        .Order(StringComparer.Ordinal);
}
