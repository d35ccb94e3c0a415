namespace Plan2025;

/// <summary>What a hash table of spellings is like.</summary>
/// <param name="isHashOfAll">Whether the hash is of all characters: where a few of them don't tell the spellings apart.</param>
/// <param name="groups">The number of groups of hashes, a power of two.</param>
/// <param name="slotBits">The number of slots is two to this power.</param>
/// <param name="maximumLength">The length of the longest spelling, in UTF-16 code units.</param>
internal readonly struct NameIndexShape(bool isHashOfAll, uint groups, int slotBits, int maximumLength)
{
    public readonly bool IsHashOfAll = isHashOfAll;

    public readonly uint Groups = groups;

    public readonly int SlotBits = slotBits;

    public readonly int MaximumLength = maximumLength;
}
