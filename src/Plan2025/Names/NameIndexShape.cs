namespace Plan2025;

/// <summary>The sizes of a hash table of spellings.</summary>
internal readonly struct NameIndexShape(bool hashesAll, uint groups, int slotBits, int maximumLength)
{
    /// <summary>Whether the hash mixes all characters.</summary>
    public readonly bool HashesAll = hashesAll;

    /// <summary>The number of groups of hashes, a power of two.</summary>
    public readonly uint Groups = groups;

    /// <summary>The table has two to this power slots.</summary>
    public readonly int SlotBits = slotBits;

    /// <summary>The length of the longest spelling, in UTF-16 code units.</summary>
    public readonly int MaximumLength = maximumLength;
}
