using System;

namespace Plan2025.Generator.Parsing;

/// <summary>Keys and values without quotes that were read last, so that the same few are not made thousands of times.</summary>
internal sealed class JsonWords
{
    private readonly string?[] _kept = new string?[256];

    /// <summary>A part of a text as a string, perhaps one that was made before.</summary>
    public string Of(string text, int start, int length)
    {
        if (length == 0)
        {
            return "";
        }

        ref var kept = ref _kept[((length * 31) + (text[start] * 7) + text[start + length - 1]) & 255];
        return kept is not null && kept.AsSpan().SequenceEqual(text.AsSpan(start, length))
            ? kept
            : kept = text.Substring(start, length);
    }
}
