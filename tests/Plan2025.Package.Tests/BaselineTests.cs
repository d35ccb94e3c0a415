using System;
using System.IO;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>A pack is compared with the release before, where that is in artifacts/baseline.</summary>
public class BaselineTests(PackedPackage package)
{
    [Fact]
    public async Task A_change_that_breaks_users_fails_the_pack()
    {
        const string Source = "src/Plan2025/Plan.cs";
        var copy = await package.CloneAgain("compared");
        var baseline = Directory.CreateDirectory(copy.PathOf("artifacts/baseline")).FullName;
        File.Copy(package.File, Path.Combine(baseline, $"Plan2025.{copy.Property("BaselineVersion")}.nupkg"));

        copy.Replace(Source, "public static string LeadRule", "internal static string LeadRule");
        var broken = (await Pack(copy)).OfFailure();
        Assert.Contains("error CP0002: Member 'string Plan2025.Plan.LeadRule.get' exists on [Baseline]", broken, StringComparison.Ordinal);

        copy.Replace(Source, "internal static string LeadRule", "public static string LeadRule");
        (await Pack(copy)).OfSuccess();
    }

    /// <summary>Without the rules, which have found it before: the lists of the public API are compared with them.</summary>
    private static Task<Output> Pack(SourceClone copy) =>
        copy.DotNet("pack", "src/Plan2025", "--output", "artifacts", "-p:RunAnalyzers=false", "-tl:off");
}
