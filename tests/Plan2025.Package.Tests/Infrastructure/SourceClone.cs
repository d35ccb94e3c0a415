using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Plan2025.Package.Tests.Infrastructure;

/// <summary>A clone of the sources, and what is done in it.</summary>
/// <param name="root">Its folder.</param>
/// <param name="settings">Those of the machine that it is on.</param>
internal sealed class SourceClone(string root, Settings settings)
{
    /// <summary>The end of the versions that are packed: one of its own for each run, so that no other package can be mistaken for these.</summary>
    private static readonly string s_suffix = FormattableString.Invariant($"test.{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}");

    public string Root => root;

    /// <summary>A property of Directory.Build.props.</summary>
    public string Property(string name) => XDocument.Load(PathOf("Directory.Build.props")).Descendants(name).Single().Value;

    /// <summary>The full path of a file or folder; it may contain slashes.</summary>
    public string PathOf(string path) => Path.Combine(root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Replaces a text that occurs once in a file.</summary>
    public void Replace(string path, string old, string @new)
    {
        var parts = Read(path).Split(old);
        Assert.Equal(2, parts.Length);
        File.WriteAllText(PathOf(path), string.Join(@new, parts));
    }

    /// <summary>Runs the SDK.</summary>
    public Task<Output> DotNet(params string[] arguments) => settings.Run(root, Command.DotNet, arguments);

    /// <summary>Packs a project into a folder of the clone.</summary>
    public Task<Output> Pack(string id, string output, params string[] properties) =>
        DotNet(["pack", "src/" + id, "--output", output, "--version-suffix", s_suffix, .. properties]);
}
