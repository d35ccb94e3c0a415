using System;
using System.Linq;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>One report, printed by programs of all frameworks. DocumentTests have the other languages.</summary>
public class FrameworkTests(PackedPackage package)
{
    /// <summary>The program for .NET Framework has the package through a library in its own language version.</summary>
    [Theory]
    [InlineData("Console", "net10.0", "10\n")]
    [InlineData("Net8", "net8.0", "8\n")]
    [InlineData("NetFramework/Program", "net472", "4\n")]
    public async Task A_program_prints_the_report(string project, string framework, string runtime)
    {
        var consumers = await package.Consumers();

        Assert.Equal(runtime + consumers.ExpectedReport, await consumers.BuildAndRun(project, framework));
    }

    /// <summary>What is compiled against, what the editor shows with it, and all packages that are needed to run.</summary>
    [Theory]
    [InlineData("Console", "lib/net10.0/Plan2025.dll", "Plan2025")]
    [InlineData("Net8", "lib/net8.0/Plan2025.dll", "Plan2025")]
    [InlineData(
        "NetFramework/Library",
        "lib/netstandard2.0/Plan2025.dll",
        "Microsoft.Bcl.AsyncInterfaces, Microsoft.NETCore.Platforms, Plan2025, System.Buffers, System.Memory, System.Numerics.Vectors, "
            + "System.Runtime.CompilerServices.Unsafe, System.Text.Encodings.Web, System.Text.Json, System.Threading.Tasks.Extensions")]
    public async Task A_project_has_the_library_for_its_framework(string project, string library, string needed)
    {
        var consumers = await package.Consumers();

        var packages = consumers.Assets(project)["targets"]!.AsObject().Last().Value!.AsObject()
            .Where(p => p.Value!["type"]!.GetValue<string>() == "package" && p.Value["runtime"] is not null && p.Key.Split('/')[0] != "NETStandard.Library")
            .ToDictionary(p => p.Key.Split('/')[0], p => p.Value!);
        var (path, properties) = packages["Plan2025"]["compile"]!.AsObject().Single();
        Assert.Equal((library, ".xml"), (path, properties!["related"]!.GetValue<string>()));
        Assert.Equal(needed, string.Join(", ", packages.Keys.Order(StringComparer.Ordinal)));
    }
}
