using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Plan2025.Package.Tests.Infrastructure;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>The packages, packed once for all tests from a clean clone.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The command that makes the package, as CONTRIBUTING.md shows it.</summary>
    public const string PackCommand = "dotnet pack src/Plan2025 --output artifacts";

    /// <summary>All packages; each is the folder of its project.</summary>
    internal static readonly string[] Ids = ["Plan2025", "Plan2025.Xunit", "Plan2025.Tool", "Plan2025.Documents"];

    private static readonly string s_suffix = "test." + DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static readonly Settings s_settings = new("C", "UTC", "022");

    private readonly string _workspace = Path.Combine(Path.GetTempPath(), "plan2025-" + Guid.NewGuid().ToString("N"));
    private readonly Lazy<Task<Consumers>> _consumers;
    private readonly Lazy<Task<string>> _all;
    private CommittedSources? _repository;

    public PackedPackage()
    {
        _consumers = new Lazy<Task<Consumers>>(() => Infrastructure.Consumers.Create(Path.Combine(_workspace, "consumers"), this));
        _all = new Lazy<Task<string>>(async () =>
        {
            await Pack(Clone, s_settings, Ids[2..]);
            return Path.Combine(Clone, "artifacts");
        });
    }

    /// <summary>Its version: one of its own for each run, so that no other package can be mistaken for this one.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["Plan2025.".Length..];

    /// <summary>The clone that was packed; a test that asks for it is skipped where there is none.</summary>
    internal string Clone
    {
        get
        {
            Assert.SkipWhen(_repository is null, "git is not installed.");
            return Path.Combine(_workspace, "clone");
        }
    }

    /// <summary>The package that users install.</summary>
    internal string File => FileOf(Path.Combine(Clone, "artifacts"), "Plan2025");

    /// <summary>The package that users of xunit.v3 install.</summary>
    internal string XunitFile => FileOf(Path.Combine(Clone, "artifacts"), "Plan2025.Xunit");

    /// <summary>The package that debuggers ask a symbol server for.</summary>
    internal string SymbolFile => Path.ChangeExtension(File, ".snupkg");

    /// <summary>The manifest, of either file.</summary>
    internal static XElement ReadManifest(string file)
    {
        using var package = ZipFile.OpenRead(file);
        using var manifest = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var root = XDocument.Load(manifest).Root!;
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return root.Element("metadata")!;
    }

    /// <summary>What a path in the package leads to.</summary>
    internal byte[] Read(string path, bool symbols = false) => ReadAll(symbols ? SymbolFile : File)[path];

    /// <summary>All files in a package by their paths.</summary>
    internal static Dictionary<string, byte[]> ReadAll(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return package.Entries.ToDictionary(entry => entry.FullName, Content);

        static byte[] Content(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        }
    }

    /// <summary>Tells two sizes, and how they differ, in the output of the test (<c>dotnet test --output Detailed</c>).</summary>
    internal static void Report(string first, long firstSize, string second, long secondSize) => TestContext.Current.TestOutputHelper!.WriteLine(
        "{0} {1:N0} bytes, {2} {3:N0} bytes: {4:+#,0;-#,0}", first, firstSize, second, secondSize, secondSize - firstSize);

    /// <summary>The programs that use the package, restored.</summary>
    internal Task<Consumers> Consumers() => _consumers.Value;

    /// <summary>Clones the sources once more.</summary>
    internal async Task<string> CloneAgain(string name, Settings settings)
    {
        Assert.SkipWhen(_repository is null, "git is not installed.");
        var folder = Path.Combine(_workspace, name);
        await _repository!.Clone(folder, settings);
        return folder;
    }

    /// <summary>A package in a folder, whatever its version.</summary>
    internal static string FileOf(string folder, string id, string extension = ".nupkg") =>
        Directory.EnumerateFiles(folder, $"{id}.*{extension}").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));

    /// <summary>Packs the tools, too, and returns the folder of all packages.</summary>
    internal Task<string> PackAll() => _all.Value;

    /// <summary>Packs everything once more, in another clone, and returns the folder.</summary>
    internal async Task<string> PackAllAgain(string name, Settings settings)
    {
        var folder = await CloneAgain(name, settings);
        await Pack(folder, settings, Ids);
        return Path.Combine(folder, "artifacts");
    }

    /// <summary>Skips a test where the SDK can't do what it asks for: earlier ones date the files of a package by the clock.</summary>
    internal async Task SkipWherePackagesAreDatedByTheClock()
    {
        var sdk = (await Command.Run(Clone, Command.DotNet, ["--version"])).OfSuccess().Trim();
        Assert.SkipWhen(System.Version.Parse(sdk.Split('-')[0]) < new Version(10, 0, 400), $"SDK {sdk} dates the files of a package by the clock; 10.0.400 and later do not.");
    }

    public async ValueTask InitializeAsync()
    {
        if (Command.Find("git") is null)
        {
            return;
        }

        _repository = await CommittedSources.Create(Path.Combine(_workspace, "origin.git"));
        await _repository.Clone(Clone, s_settings);
        await Pack(Clone, s_settings, Ids[..2]);
    }

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(_workspace))
        {
            // Git writes what it never changes again as read-only.
            foreach (var file in new DirectoryInfo(_workspace).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.IsReadOnly))
            {
                file.IsReadOnly = false;
            }

            Directory.Delete(_workspace, recursive: true);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task Pack(string folder, Settings settings, string[] ids)
    {
        foreach (var id in ids)
        {
            (await settings.Run(folder, Command.DotNet, ["pack", "src/" + id, "--output", "artifacts", "--version-suffix", s_suffix])).OfSuccess();
        }
    }
}
