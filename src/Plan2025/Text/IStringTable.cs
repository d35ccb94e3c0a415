using System;

namespace Plan2025;

/// <summary>Many texts in one constant string. The generator writes the types.</summary>
internal interface IStringTable
{
    /// <summary>How many texts there are.</summary>
    int Count { get; }

    /// <summary>Where text <paramref name="index"/> begins; for <see cref="Count"/>, where the last one ends.</summary>
    int StartOf(int index);

    /// <summary>Text <paramref name="index"/>, which the caller knows to be there.</summary>
    ReadOnlySpan<char> At(int index);

    /// <summary>The characters between two places.</summary>
    ReadOnlySpan<char> Range(int start, int end);
}
