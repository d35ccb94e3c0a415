using System;
using System.Collections.Generic;
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
    /// <summary>All packages; each is the folder of its project.</summary>
    internal static readonly string[] Ids = ["Plan2025", "Plan2025.Xunit", "Plan2025.Tool", "Plan2025.Documents"];

    private readonly TemporaryFolder _workspace = new(hasBuildFiles: false);
    private readonly Lazy<Task<Consumers>> _consumers;
    private readonly Lazy<Task<string>> _all;
    private CommittedSources? _repository;
    private SourceClone? _clone;

    public PackedPackage()
    {
        _consumers = new Lazy<Task<Consumers>>(() => Infrastructure.Consumers.Create(_workspace.PathOf("consumers"), this));
        _all = new Lazy<Task<string>>(() => Pack(Clone, Ids[2..]));
    }

    /// <summary>The version of all packages that are packed in this run.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["Plan2025.".Length..];

    /// <summary>The clone that was packed; a test that asks for it is skipped where there is none.</summary>
    internal SourceClone Clone
    {
        get
        {
            Assert.SkipWhen(_clone is null, "git is not installed.");
            return _clone!;
        }
    }

    /// <summary>The package that users install.</summary>
    internal string File => FileOf(Clone.PathOf("artifacts"), "Plan2025");

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
    internal byte[] Read(string path) => ReadAll(File)[path];

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

    /// <summary>A path outside the clone and the consumers, where tests may write.</summary>
    internal string PathOf(params string[] parts) => _workspace.PathOf(parts);

    /// <summary>The programs that use the package, restored.</summary>
    internal Task<Consumers> Consumers() => _consumers.Value;

    /// <summary>Clones the sources once more.</summary>
    internal Task<SourceClone> CloneAgain(string name, Settings? settings = null)
    {
        Assert.SkipWhen(_repository is null, "git is not installed.");
        return _repository!.Clone(_workspace.PathOf(name), settings ?? Settings.Plain);
    }

    /// <summary>A package in a folder, whatever its version.</summary>
    internal static string FileOf(string folder, string id, string extension = ".nupkg") =>
        Directory.EnumerateFiles(folder, $"{id}.*{extension}").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));

    /// <summary>Packs the tools, too, and returns the folder of all packages.</summary>
    internal Task<string> PackAll() => _all.Value;

    /// <summary>Packs packages, and returns their folder.</summary>
    internal static async Task<string> Pack(SourceClone clone, string[] ids)
    {
        foreach (var id in ids)
        {
            (await clone.Pack(id, "artifacts")).OfSuccess();
        }

        return clone.PathOf("artifacts");
    }

    public async ValueTask InitializeAsync()
    {
        if (Command.Find("git") is null)
        {
            return;
        }

        _repository = await CommittedSources.Create(_workspace.PathOf("origin.git"));
        _clone = await CloneAgain("clone");
        await Pack(_clone, Ids[..2]);
    }

    public ValueTask DisposeAsync()
    {
        _workspace.Dispose();
        return ValueTask.CompletedTask;
    }
}
