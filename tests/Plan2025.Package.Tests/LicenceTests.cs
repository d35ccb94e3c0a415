using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>Works of others: each is in THIRD-PARTY-NOTICES.txt of the packages that contain it or depend on it, with the licence that its bill of materials says.</summary>
public class LicenceTests(PackedPackage package)
{
    public static TheoryData<string> Ids => [.. PackedPackage.Ids];

    public static TheoryData<string> Tools => [.. PackedPackage.Ids[2..]];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_notices_are_the_components_of_the_bill_of_materials(string id)
    {
        var folder = await package.PackAll();
        var bill = JsonNode.Parse(File.ReadAllText(PackedPackage.FileOf(folder, id, ".cdx.json")))!;

        var file = PackedPackage.FileOf(folder, id);
        Assert.Equal("CycloneDX", bill["bomFormat"]!.GetValue<string>());
        Assert.Equal(id, bill["metadata"]!["component"]!["name"]!.GetValue<string>());
        Assert.Equal(PackedPackage.ReadManifest(file).Element("version")!.Value, bill["metadata"]!["component"]!["version"]!.GetValue<string>());
        Assert.DoesNotContain("/u00", bill.ToJsonString(), StringComparison.Ordinal);
        var components = bill["components"]!.AsArray().Select(component => $"- {component!["name"]}: {LicenceOf(component)}");
        Assert.Equal(components.Order(StringComparer.Ordinal), Notices(file).Order(StringComparer.Ordinal));
    }

    /// <summary>A tool contains what it uses, as the host that starts it reads in a file.</summary>
    [Theory]
    [MemberData(nameof(Tools))]
    public async Task All_that_a_tool_contains_is_in_its_notices(string id)
    {
        var file = PackedPackage.FileOf(await package.PackAll(), id);
        var files = PackedPackage.ReadAll(file);
        var host = JsonNode.Parse(files.Single(entry => entry.Key.EndsWith(".deps.json", StringComparison.Ordinal)).Value)!;
        var works = host["libraries"]!.AsObject().Where(library => library.Value!["type"]!.GetValue<string>() == "package").Select(library => library.Key.Split('/')[0]).ToArray();
        var known = host["targets"]!.AsObject().Single().Value!.AsObject()
            .SelectMany(library => new[] { "runtime", "runtimeTargets", "resources", "native" }.SelectMany(kind => library.Value![kind]?.AsObject().Select(entry => Path.GetFileName(entry.Key)) ?? []))
            .ToHashSet();

        Assert.NotEmpty(works);
        Assert.Subset(Notices(file).Select(line => line["- ".Length..line.IndexOf(": ", StringComparison.Ordinal)]).ToHashSet(), works.ToHashSet());
        Assert.All(files.Keys.Where(path => Path.GetExtension(path) is ".dll" or ".so" or ".dylib"), path => Assert.Contains(Path.GetFileName(path), known));
        Assert.All(["Apache-2.0.txt", "MIT.txt"], text => Assert.Contains("licences/" + text, files));
    }

    private static IEnumerable<string> Notices(string file) => Encoding.UTF8.GetString(PackedPackage.ReadAll(file)["THIRD-PARTY-NOTICES.txt"])
        .Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal));

    /// <summary>The bill lists the licences between which users may choose.</summary>
    private static string LicenceOf(JsonNode component) =>
        string.Join(" OR ", component["licenses"]!.AsArray().Select(licence => (licence!["expression"] ?? licence["license"]!["id"])!.GetValue<string>()));
}
