using System;

namespace Plan2025;

/// <summary>Many texts in one string, for those who read several at once. The generator writes the types.</summary>
internal interface IStringTable
{
    /// <summary>Where text <paramref name="index"/> begins; for the number of texts, where the last one ends.</summary>
    int StartOf(int index);

    /// <summary>The characters between two places.</summary>
    ReadOnlySpan<char> Range(int start, int end);
}
