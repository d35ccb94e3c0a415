using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>A pack is compared with the release before, where that is in artifacts/baseline.</summary>
public class BaselineTests(PackedPackage package)
{
    private static readonly Settings s_settings = new("C", "UTC", "022");

    [Fact]
    public async Task A_change_that_breaks_users_fails_the_pack()
    {
        var copy = await package.CloneAgain("compared", s_settings);
        var version = XDocument.Load(Path.Combine(copy, "Directory.Build.props")).Descendants("BaselineVersion").Single().Value;
        var baseline = Directory.CreateDirectory(Path.Combine(copy, "artifacts", "baseline")).FullName;
        File.Copy(package.File, Path.Combine(baseline, $"Plan2025.{version}.nupkg"));
        var source = Path.Combine(copy, "src", "Plan2025", "Plan.cs");
        var text = File.ReadAllText(source);
        Assert.Equal(2, text.Split("public static string LeadRule").Length);

        File.WriteAllText(source, text.Replace("public static string LeadRule", "internal static string LeadRule", StringComparison.Ordinal));
        var broken = (await Pack(copy)).OfFailure();
        Assert.Contains("error CP0002: Member 'string Plan2025.Plan.LeadRule.get' exists on [Baseline]", broken, StringComparison.Ordinal);

        File.WriteAllText(source, text);
        (await Pack(copy)).OfSuccess();
    }

    /// <summary>Without the rules, which have found it before: the lists of the public API are compared with them.</summary>
    private static Task<Output> Pack(string folder) =>
        s_settings.Run(folder, Command.DotNet, "pack", "src/Plan2025", "--output", "artifacts", "-p:RunAnalyzers=false", "-tl:off");
}
