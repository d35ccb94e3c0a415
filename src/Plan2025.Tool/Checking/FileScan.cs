using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Plan2025.Traceability;

namespace Plan2025.Tool.Checking;

/// <summary>Why a file was not read.</summary>
internal enum SkipReason
{
    Binary,
    NotUtf8,
}

/// <summary>The references in the files of folders.</summary>
/// <param name="FileCount">How many files were read.</param>
/// <param name="Files">Those with references, sorted by name.</param>
/// <param name="Skipped">Those that were not read.</param>
internal sealed record FileScan(
    int FileCount, IReadOnlyList<(string File, IReadOnlyList<TextReference> References)> Files, IReadOnlyList<(string File, SkipReason Reason)> Skipped)
{
    private static readonly HashSet<string> s_ignoredFolders = new(["bin", "obj", "node_modules"], StringComparer.OrdinalIgnoreCase);

    private sealed record Result(string File, IReadOnlyList<TextReference> References, SkipReason? Skipped);

    /// <summary>Reads files and, with all that is in them, folders. Folders that are hidden, or hold what was built or downloaded, are left out unless they are named.</summary>
    /// <exception cref="FileNotFoundException">A path does not exist.</exception>
    public static FileScan Read(IEnumerable<string> paths, CancellationToken cancel)
    {
        var files = paths.SelectMany(Enumerate).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var results = new Result[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancel }, i => results[i] = Read(files[i]));
        return new FileScan(
            results.Count(r => r.Skipped is null),
            [.. results.Where(r => r.References.Count > 0).Select(r => (r.File, r.References))],
            [.. results.Where(r => r.Skipped is not null).Select(r => (r.File, r.Skipped!.Value))]);
    }

    private static IEnumerable<string> Enumerate(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        return Directory.Exists(path) ? EnumerateFolder(new DirectoryInfo(path), path) : throw new FileNotFoundException(null, path);
    }

    private static IEnumerable<string> EnumerateFolder(DirectoryInfo folder, string name)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            // A link could lead in a circle, and what it leads to is read where it is.
            if (entry.LinkTarget is not null)
            {
                continue;
            }

            var path = Path.Join(name, entry.Name);
            if (entry is FileInfo)
            {
                yield return path;
            }
            else if (entry is DirectoryInfo inner && !inner.Name.StartsWith('.') && !s_ignoredFolders.Contains(inner.Name))
            {
                foreach (var file in EnumerateFolder(inner, path))
                {
                    yield return file;
                }
            }
        }
    }

    private static Result Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var name = file.Replace('\\', '/');
        if (bytes.AsSpan().Contains((byte)0))
        {
            return new Result(name, [], SkipReason.Binary);
        }

        if (!Utf8.IsValid(bytes))
        {
            return new Result(name, [], SkipReason.NotUtf8);
        }

        return new Result(name, MayRefer(bytes) ? [.. ReferenceScanner.Scan(Decode(bytes))] : [], Skipped: null);
    }

    /// <summary>Whether a file can have a reference: nearly none has, and none of those is decoded.</summary>
    private static bool MayRefer(ReadOnlySpan<byte> bytes)
    {
        var (lower, upper) = ((byte)char.ToLowerInvariant(ReferenceScanner.Name[^1]), (byte)char.ToUpperInvariant(ReferenceScanner.Name[^1]));
        for (var end = 0; bytes[end..].IndexOfAny(lower, upper) is >= 0 and var found;)
        {
            end += found + 1;
            if (end >= ReferenceScanner.Name.Length && Ascii.EqualsIgnoreCase(bytes.Slice(end - ReferenceScanner.Name.Length, ReferenceScanner.Name.Length), ReferenceScanner.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static string Decode(byte[] bytes) => Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
}
