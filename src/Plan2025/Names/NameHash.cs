using System;

namespace Plan2025;

/// <summary>The hash by which spellings are found. The generator lays the tables out by the same one.</summary>
internal static class NameHash
{
    /// <summary>Mixes the length and five characters spread over the text: enough to tell names apart, cheap for long ones.</summary>
    public static uint Of(ReadOnlySpan<char> text, uint seed)
    {
        var n = text.Length;
        var hash = (seed + (uint)n) * 0x9E3779B1;
        if (n > 0)
        {
            hash = (hash ^ text[0]) * 0x85EBCA6B;
            hash = (hash ^ text[n >> 2]) * 0xC2B2AE35;
            hash = (hash ^ text[n >> 1]) * 0x27D4EB2F;
            hash = (hash ^ text[n - 1 - (n >> 2)]) * 0x165667B1;
            hash = (hash ^ text[n - 1]) * 0x9E3779B1;
        }

        return hash ^ (hash >> 15);
    }
}
