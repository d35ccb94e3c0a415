namespace Plan2025;

/// <summary>A hash table of spellings. The generator writes the types.</summary>
internal interface INameIndex : IStringTable
{
    /// <summary>What <see cref="NameHash"/> starts from.</summary>
    uint Seed { get; }

    /// <summary>The number of slots, a power of two, less one.</summary>
    uint Mask { get; }

    /// <summary>The length of the longest spelling, in UTF-16 code units.</summary>
    int MaximumLength { get; }

    /// <summary>The spelling in a slot, from 1; 0 where the slot is free.</summary>
    int SpellingAt(uint slot);

    /// <summary>The number of the member that spelling <paramref name="index"/> means.</summary>
    int NumberOf(int index);
}
