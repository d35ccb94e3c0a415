using System;

namespace Plan2025.Generator.Outputs;

/// <summary>The hash by which spellings are found. The library computes the same one (Plan2025.NameHash).</summary>
internal static class NameHash
{
    /// <summary>Mixes the length and five characters spread over the text: enough to tell names apart, cheap for long ones.</summary>
    /// <remarks>The products don't wait for one another, so they cost hardly more than one.</remarks>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var n = text.Length;
        var hash = (uint)n * 0x9E3779B1;
        if (n > 0)
        {
            hash += ((uint)text[0] * 0x85EBCA6B)
                + ((uint)text[n >> 2] * 0xC2B2AE35)
                + ((uint)text[n >> 1] * 0x27D4EB2F)
                + ((uint)text[n - 1 - (n >> 2)] * 0x165667B1)
                + ((uint)text[n - 1] * 0x9E3779B9);
        }

        return hash;
    }

    /// <summary>Mixes all characters: for names that differ where the other one doesn't look.</summary>
    public static uint OfAll(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        return hash;
    }

    /// <summary>The slot of a hash: the upper bits of its product, so that another multiplier gives another slot.</summary>
    public static uint Slot(uint hash, uint multiplier, int shift) => (hash * multiplier) >> shift;
}
