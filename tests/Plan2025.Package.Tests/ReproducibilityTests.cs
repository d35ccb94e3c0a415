using System;
using System.IO;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Plan2025.Package.Tests.Infrastructure;

namespace Plan2025.Package.Tests;

/// <summary>The same commit is the same package, bit for bit.</summary>
public class ReproducibilityTests(PackedPackage package)
{
    /// <summary>The first package: invariant culture, UTC. Here letters have other capitals, the day is another, and the folder has a blank and Chinese in its name.</summary>
    [Fact]
    public async Task Another_clone_on_another_machine_gives_the_same_bytes()
    {
        await package.SkipWherePackagesAreDatedByTheClock();

        var again = await package.PackAgain(Path.Combine("deeper", "另一个 clone"), new Settings("tr_TR.UTF-8", "Pacific/Kiritimati", "077"));

        Assert.Equal(Hash(package.File), Hash(again));
        Assert.Equal(Hash(package.SymbolFile), Hash(Path.ChangeExtension(again, ".snupkg")));
    }

    [Fact]
    public async Task Files_bear_the_time_of_the_commit()
    {
        await package.SkipWherePackagesAreDatedByTheClock();

        using var zip = ZipFile.OpenRead(package.File);

        Assert.All(zip.Entries, entry => Assert.Equal(CommittedSources.CommitTime.DateTime, entry.LastWriteTime.DateTime));
    }

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_documents_show_the_command(string document) =>
        Assert.Contains(PackedPackage.PackCommand, File.ReadAllText(Path.Combine(package.Clone, document)), StringComparison.Ordinal);

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
