using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>One report, printed by programs of all frameworks and languages.</summary>
public class FrameworkTests(PackedPackage package)
{
    [Fact]
    public async Task Net10()
    {
        var consumers = await package.Consumers();
        (await consumers.Build("Console")).OfSuccess();

        Assert.Equal("10\n" + Consumers.ExpectedReport, await consumers.Run("Console"));
        Assert.Equal("lib/net10.0/Plan2025.dll with .xml; Plan2025", Resolved(consumers, "Console"));
        // Names in all languages, and no satellite assemblies for them.
        Assert.Empty(Directory.EnumerateDirectories(consumers.PathOf("Console", "bin", "Debug", "net10.0")));
    }

    [Fact]
    public async Task Net8_on_its_own_runtime()
    {
        var consumers = await package.Consumers();
        (await consumers.Build("Net8")).OfSuccess();

        var folder = Directory.EnumerateDirectories(consumers.PathOf("Net8", "bin", "Debug", "net8.0")).Single();
        Assert.Equal("8\n" + Consumers.ExpectedReport, await consumers.Execute(Path.Combine(folder, OperatingSystem.IsWindows() ? "Net8.exe" : "Net8")));
        Assert.Equal("lib/net8.0/Plan2025.dll with .xml; Plan2025", Resolved(consumers, "Net8"));
    }

    [Fact]
    public async Task Net_framework_through_a_library_in_its_own_language_version()
    {
        var consumers = await package.Consumers();
        (await consumers.Build("NetFramework/Program")).OfSuccess();
        Assert.StartsWith("lib/netstandard2.0/Plan2025.dll with .xml; ", Resolved(consumers, "NetFramework/Library"), StringComparison.Ordinal);

        var program = consumers.PathOf("NetFramework", "Program", "bin", "Debug", "net472", "Program.exe");
        if (!OperatingSystem.IsWindows())
        {
            Command.SkipWithout("mono");
        }

        Assert.Equal("4\n" + Consumers.ExpectedReport, await (OperatingSystem.IsWindows() ? consumers.Execute(program) : consumers.Execute("mono", program)));
    }

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task Other_languages(string project)
    {
        var consumers = await package.Consumers();
        (await consumers.Build(project)).OfSuccess();

        Assert.Equal("10\n" + Consumers.ExpectedReport, await consumers.Run(project));
    }

    /// <summary>What is compiled against, what the editor shows with it, and all packages that are needed to run.</summary>
    private static string Resolved(Consumers consumers, string project)
    {
        var packages = consumers.Assets(project)["targets"]!.AsObject().Last().Value!.AsObject()
            .Where(p => p.Value!["type"]!.GetValue<string>() == "package" && p.Value["runtime"] is not null && p.Key.Split('/')[0] != "NETStandard.Library")
            .ToDictionary(p => p.Key.Split('/')[0], p => p.Value!);
        var (library, properties) = packages["Plan2025"]["compile"]!.AsObject().Single();
        return $"{library} with {properties!["related"]}; {string.Join(", ", packages.Keys.Order(StringComparer.Ordinal))}";
    }
}
