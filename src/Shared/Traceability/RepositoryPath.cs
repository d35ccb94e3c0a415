using System;

namespace Plan2025.Traceability;

/// <summary>Paths as tables and reports show them: relative to the repository, with forward slashes, the same on every machine.</summary>
internal static class RepositoryPath
{
    /// <summary>Makes a path relative. One that is outside of the root is cut to its file name: it would name a machine.</summary>
    public static string Of(string path, string root)
    {
        var file = path.Replace('\\', '/');
        var folder = root.Replace('\\', '/').TrimEnd('/') + "/";
        if (folder.Length > 1 && file.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        {
            return file.Substring(folder.Length);
        }

        // Already relative, as compilers run by hand and tests have it.
        return file.StartsWith("/", StringComparison.Ordinal) || file.IndexOf(':') >= 0
            ? file.Substring(file.LastIndexOf('/') + 1)
            : file;
    }
}
