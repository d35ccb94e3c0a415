using System;

namespace Plan2025.Generator.Parsing;

/// <summary>The short texts that were read last, so that the same few are not made thousands of times.</summary>
internal sealed class JsonWords
{
    /// <summary>Longer texts hardly come twice.</summary>
    private const int Longest = 32;

    private readonly string?[] _kept = new string?[512];

    /// <summary>A part of a text as a string, perhaps one that was made before.</summary>
    public string Of(string text, int start, int length)
    {
        if (length is 0 or > Longest)
        {
            return text.Substring(start, length);
        }

        ref var kept = ref _kept[((length * 31) + (text[start] * 7) + (text[start + (length >> 1)] * 3) + text[start + length - 1]) & 511];
        return kept is not null && kept.AsSpan().SequenceEqual(text.AsSpan(start, length))
            ? kept
            : kept = text.Substring(start, length);
    }
}
