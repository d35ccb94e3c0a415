using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Traceability;

namespace Plan2025.Build.Input;

/// <summary>The files that are bound, to be found by the paths that collectors of coverage write. The disk is never searched.</summary>
/// <param name="paths">The files, relative to the repository.</param>
/// <param name="root">The repository.</param>
internal sealed class BoundFiles(IEnumerable<string> paths, string root)
{
    /// <summary>What deterministic builds write in place of the repository's folder.</summary>
    private const string MappedRoot = "/_/";

    private readonly ILookup<string, string> _byName = paths.Distinct(StringComparer.Ordinal).ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>The folder of a source, relative to the repository and with a slash at the end; null if it is outside.</summary>
    public string? FolderOf(string source) => Relative(source.Replace('\\', '/').TrimEnd('/') + "/");

    /// <summary>The bound file that a collector means: by its full path, its mapped path, or a path below one of the folders of its sources. Null if it is not bound.</summary>
    public string? Find(string path, HashSet<string> folders)
    {
        var file = path.Replace('\\', '/');
        var candidates = _byName[NameOf(file)];
        if (file.StartsWith("/", StringComparison.Ordinal) || file.IndexOf(':') >= 0)
        {
            return Relative(file) is { } relative ? candidates.FirstOrDefault(c => Same(c, relative)) : null;
        }

        return folders.Count == 0
            ? candidates.FirstOrDefault(c => Same(c, file))
            : candidates.FirstOrDefault(c => c.EndsWith(file, StringComparison.OrdinalIgnoreCase) && folders.Contains(c.Substring(0, c.Length - file.Length)));
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private string? Relative(string path) => path.StartsWith(MappedRoot, StringComparison.Ordinal)
        ? path.Substring(MappedRoot.Length)
        : RepositoryPath.Relative(path, root);
}
