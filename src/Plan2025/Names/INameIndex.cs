using System;

namespace Plan2025;

/// <summary>A hash table of spellings. The generator writes the types that implement it.</summary>
internal interface INameIndex
{
    NameIndexShape Shape { get; }

    /// <summary>The multiplier of a group of hashes.</summary>
    uint MultiplierOf(int group);

    /// <summary>The number of the record whose spelling is in a slot; 0 for a free slot.</summary>
    int NumberAt(int slot);

    /// <summary>The spelling in a slot.</summary>
    ReadOnlySpan<char> SpellingAt(int slot);
}
