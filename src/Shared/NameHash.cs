using System;

namespace Plan2025.Shared;

/// <summary>The hash by which spellings are found. The generator lays out the tables with it, and the library reads them with it.</summary>
internal static class NameHash
{
    /// <summary>Mixes the length and five characters spread over the text, which is enough to tell most names apart.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        var last = text.Length - 1;
        return ((uint)text.Length * 0x9E3779B1)
            + ((uint)text[0] * 0x85EBCA6B)
            + ((uint)text[last / 4] * 0xC2B2AE35)
            + ((uint)text[last / 2] * 0x27D4EB2F)
            + ((uint)text[last - (last / 4)] * 0x165667B1)
            + ((uint)text[last] * 0x9E3779B9);
    }

    /// <summary>Mixes all characters, for tables in which too many spellings have the same <see cref="Of"/>.</summary>
    public static uint OfAll(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return hash;
    }

    /// <summary>The slot of a hash, from its product with the multiplier of its group. The upper bits are the best mixed ones.</summary>
    public static uint Slot(uint hash, uint multiplier, int slotBits) => (hash * multiplier) >> (32 - slotBits);
}
