using System.IO;
using System.Linq;
using System.Reflection;

namespace Plan2025.Testing;

/// <summary>The files of the repository.</summary>
public static class Repository
{
    /// <summary>The folder of Plan2025.sln.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    /// <summary>The full path of a file or folder; parts may contain slashes.</summary>
    public static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));

    /// <summary>The text of a file.</summary>
    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));
}
