using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>What the galleries show of each package, and that all say the same versions.</summary>
public class ManifestTests(PackedPackage package)
{
    public static TheoryData<string> Ids => [.. PackedPackage.Ids];

    /// <summary>The version of the packages is in Directory.Build.props, that of the data in data/plan2025.json, and nowhere else.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_package_has_the_version_of_the_release_and_names_that_of_the_data(string id)
    {
        var manifest = PackedPackage.ReadManifest(PackedPackage.FileOf(await package.PackAll(), id));
        var data = JsonNode.Parse(package.Clone.Read("data/plan2025.json"))!["dataVersion"]!.GetValue<string>();

        Assert.StartsWith(package.Clone.Property("VersionPrefix") + "-test.", manifest.Element("version")!.Value, StringComparison.Ordinal);
        Assert.StartsWith($"Version of the data: {data}. ", manifest.Element("releaseNotes")!.Value, StringComparison.Ordinal);
        Assert.Contains($"数据版本：{data}。", manifest.Element("releaseNotes")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_package_is_described_in_both_languages(string id)
    {
        var file = PackedPackage.FileOf(await package.PackAll(), id);
        var manifest = PackedPackage.ReadManifest(file);
        var files = PackedPackage.ReadAll(file);

        Assert.Equal(id, manifest.Element("id")!.Value);
        Assert.Matches("^[A-Za-z].*[。]$", manifest.Element("description")!.Value);
        Assert.Matches("[\u4e00-\u9fff]", manifest.Element("tags")!.Value);
        Assert.Equal("MIT", manifest.Element("license")!.Value);
        Assert.Contains(manifest.Element("readme")!.Value, files);
        Assert.Contains(manifest.Element("icon")!.Value, files);
        Assert.Contains("LICENSE", files);
    }
}
