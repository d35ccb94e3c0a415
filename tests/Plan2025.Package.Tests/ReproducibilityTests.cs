using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The same commit is the same packages and bills of materials, bit for bit.</summary>
public class ReproducibilityTests(PackedPackage package)
{
    /// <summary>The first packages: invariant culture, UTC. Here letters have other capitals, the day is another, and the folder has a blank and Chinese in its name.</summary>
    [Fact]
    public async Task Another_clone_on_another_machine_gives_the_same_bytes()
    {
        await SkipWherePackagesAreDatedByTheClock();

        var first = Hashes(await package.PackAll());
        var clone = await package.CloneAgain("deeper/另一个 clone", new Settings("tr_TR.UTF-8", "Pacific/Kiritimati", "077"));
        var again = Hashes(await PackedPackage.Pack(clone, PackedPackage.Ids));

        // Four packages with their bills of materials, and the symbols of the libraries.
        Assert.Equal(10, first.Length);
        Assert.Equal(first, again);
    }

    [Fact]
    public async Task Files_bear_the_time_of_the_commit()
    {
        await SkipWherePackagesAreDatedByTheClock();

        using var zip = ZipFile.OpenRead(package.File);

        Assert.All(zip.Entries, entry => Assert.Equal(CommittedSources.CommitTime.DateTime, entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_recipe_of_a_release_shows_the_command() =>
        Assert.Contains("dotnet pack src/Plan2025 --output artifacts", package.Clone.Read("CONTRIBUTING.md"), StringComparison.Ordinal);

    /// <summary>Earlier SDKs can't do what is asked for.</summary>
    private async Task SkipWherePackagesAreDatedByTheClock()
    {
        var sdk = (await package.Clone.DotNet("--version")).OfSuccess().Trim();
        Assert.SkipWhen(Version.Parse(sdk.Split('-')[0]) < new Version(10, 0, 400), $"SDK {sdk} dates the files of a package by the clock; 10.0.400 and later do not.");
    }

    private static string[] Hashes(string folder) =>
        [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file) + " " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))).Order(StringComparer.Ordinal)];
}
