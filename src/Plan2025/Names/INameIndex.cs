using System;

namespace Plan2025;

/// <summary>A hash table of spellings, each in a slot of its own. The generator writes the types.</summary>
internal interface INameIndex
{
    NameIndexShape Shape { get; }

    /// <summary>What the hashes of a group are multiplied with, so that each spelling of it has a slot of its own.</summary>
    uint MultiplierOf(uint group);

    /// <summary>The number of the member that the spelling in a slot means; 0 where the slot is free.</summary>
    int NumberAt(uint slot);

    /// <summary>The spelling in a slot.</summary>
    ReadOnlySpan<char> SpellingAt(uint slot);
}
