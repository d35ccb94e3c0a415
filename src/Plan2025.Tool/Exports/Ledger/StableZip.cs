using System;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Plan2025.Tool.Exports.Ledger;

/// <summary>Packs a document again without the time at which it was made: the same content is the same bytes.</summary>
internal static class StableZip
{
    private const string FirstEntry = "[Content_Types].xml";

    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Create(MemoryStream package)
    {
        using var result = new MemoryStream();
        package.Position = 0;
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != FirstEntry).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = s_time;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }
}
