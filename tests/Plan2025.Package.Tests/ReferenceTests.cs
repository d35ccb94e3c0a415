using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>What those see who have the package through somebody else: types, rules, generator and build files, or nothing at all.</summary>
public class ReferenceTests(PackedPackage package)
{
    private const string Slip = "-p:DefineConstants=SLIP";

    [Fact]
    public async Task Through_a_project_all_of_it()
    {
        var consumers = await package.Consumers();

        Assert.Equal("T001 | T118\nT001 T001\n", await consumers.BuildAndRun("Transitive/Program"));
        Assert.Contains("Program.cs(14,46): error PLAN1002", (await consumers.Build("Transitive/Program", Slip)).OfFailure(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Through_another_package_all_of_it()
    {
        var consumers = await package.Consumers();
        (await consumers.DotNet("pack", "ThroughPackage/Library", "--no-restore")).OfSuccess();
        (await consumers.DotNet("build", "ThroughPackage/Program")).OfSuccess();

        Assert.Equal("T001 | T118\nT001 T001\n", await consumers.Run("ThroughPackage/Program"));
        Assert.Contains("Program.cs(14,46): error PLAN1002", (await consumers.Build("ThroughPackage/Program", Slip)).OfFailure(), StringComparison.Ordinal);
    }

    /// <summary>PrivateAssets="all": constants and rules for the library, nothing for those who use it.</summary>
    [Fact]
    public async Task Through_a_project_that_keeps_it_private_nothing()
    {
        var consumers = await package.Consumers();

        Assert.Equal("45 of 118\n", await consumers.BuildAndRun("Private/Program"));
        Assert.DoesNotContain("Plan2025.dll", Directory.EnumerateFiles(consumers.PathOf("Private", "Program", "bin", "Debug", "net10.0")).Select(path => Path.GetFileName(path)));
        Assert.Equal("Library/1.0.0", consumers.Assets("Private/Program")["libraries"]!.AsObject().Single().Key);
        Assert.Contains("Numbers.cs(17,41): error PLAN1002", (await consumers.Build("Private/Library", Slip)).OfFailure(), StringComparison.Ordinal);
        Assert.Contains("Program.cs(11,31): error CS0103", (await consumers.Build("Private/Program", "--no-dependencies", Slip)).OfFailure(), StringComparison.Ordinal);
    }
}
