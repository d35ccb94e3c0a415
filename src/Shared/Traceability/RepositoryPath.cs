using System;
using System.Collections.Generic;

namespace Plan2025.Traceability;

/// <summary>Paths as records and reports show them: relative to the repository, with forward slashes, the same on every machine.</summary>
internal static class RepositoryPath
{
    /// <summary>Makes a path relative. One outside the root is cut to its file name: the rest would name a machine.</summary>
    public static string Create(string path, string root)
    {
        if (Relative(path, root) is { } relative)
        {
            return relative;
        }

        // Already relative, as in compilers that are run by hand.
        var file = Normalize(path);
        return IsInside(file) ? file : file.Substring(file.LastIndexOf('/') + 1);
    }

    /// <summary>Makes a full path relative; null if it is not below the root.</summary>
    public static string? Relative(string path, string root)
    {
        var file = Normalize(path);
        var folder = Normalize(root).TrimEnd('/') + "/";
        return folder.Length > 1 && file.StartsWith(folder, StringComparison.OrdinalIgnoreCase) ? file.Substring(folder.Length) : null;
    }

    /// <summary>Whether a path is relative and stays below the repository.</summary>
    public static bool IsInside(string? path) =>
        !string.IsNullOrEmpty(path)
        && path![0] is not ('/' or '\\')
        && path.IndexOf(':') < 0
        && Array.IndexOf(path.Split('/', '\\'), "..") < 0;

    /// <summary>Replaces backslashes and resolves <c>.</c> and <c>..</c>: items of a project are relative to its folder.</summary>
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
