using System;
using System.Buffers.Binary;
using System.IO;

namespace Plan2025.Benchmarks.Processes;

/// <summary>How large a published program is.</summary>
internal static class ProgramSize
{
    private const uint NoBits = 8;

    /// <summary>The bytes of all sections that are loaded, where the file is of the format of Linux (ELF, 64 bits): the file itself is filled up to pages of 4 KB, which hides small differences. Elsewhere the length of the file.</summary>
    public static long Of(string path)
    {
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        if (!file.StartsWith("\u007FELF\u0002"u8))
        {
            return file.Length;
        }

        var sections = (int)BinaryPrimitives.ReadInt64LittleEndian(file[0x28..]);
        var (size, count) = (BinaryPrimitives.ReadUInt16LittleEndian(file[0x3A..]), BinaryPrimitives.ReadUInt16LittleEndian(file[0x3C..]));
        var sum = 0L;
        for (var i = 0; i < count; i++)
        {
            var section = file.Slice(sections + (i * size), size);
            var isLoaded = (BinaryPrimitives.ReadUInt64LittleEndian(section[8..]) & 2) != 0;
            if (isLoaded && BinaryPrimitives.ReadUInt32LittleEndian(section[4..]) != NoBits)
            {
                sum += BinaryPrimitives.ReadInt64LittleEndian(section[32..]);
            }
        }

        return sum;
    }
}
