using System;
using System.Collections.Generic;

namespace Plan2025.Traceability;

/// <summary>Paths as tables and reports show them: relative to the repository, with forward slashes, the same on every machine.</summary>
internal static class RepositoryPath
{
    /// <summary>Makes a path relative. One that is outside of the root is cut to its file name: it would name a machine.</summary>
    public static string Of(string path, string root)
    {
        var file = Normalize(path);
        var folder = Normalize(root).TrimEnd('/') + "/";
        if (folder.Length > 1 && file.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        {
            return file.Substring(folder.Length);
        }

        // Already relative, as compilers run by hand and tests have it.
        return file.StartsWith("/", StringComparison.Ordinal) || file.StartsWith("../", StringComparison.Ordinal) || file.IndexOf(':') >= 0
            ? file.Substring(file.LastIndexOf('/') + 1)
            : file;
    }

    /// <summary>Forward slashes, and no way back: items of a project are written as seen from its folder.</summary>
    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
