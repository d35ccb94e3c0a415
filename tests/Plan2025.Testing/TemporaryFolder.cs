using System;
using System.IO;
using System.Threading.Tasks;

namespace Plan2025.Testing;

/// <summary>A folder outside the repository where a test writes and builds projects as users have them. It is deleted in the end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Creates the folder.</summary>
    /// <param name="hasBuildFiles">Whether empty build files are written, so that none above the folder counts.</param>
    public TemporaryFolder(bool hasBuildFiles = true)
    {
        foreach (var file in hasBuildFiles ? ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"] : Array.Empty<string>())
        {
            Write(file, "<Project />");
        }
    }

    /// <summary>Its full path.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("plan2025-").FullName;

    /// <summary>The full path of a file or folder in it.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Writes a file, and the folders that lead to it.</summary>
    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Runs the SDK in it.</summary>
    public Task<Output> DotNet(params string[] arguments) => Command.Run(Root, Command.DotNet, arguments);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Git writes what it never changes again as read-only.
        foreach (var file in new DirectoryInfo(Root).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(Root, recursive: true);
    }
}
