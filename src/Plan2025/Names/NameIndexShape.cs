namespace Plan2025;

/// <summary>What a hash table of spellings is like.</summary>
/// <param name="seed">What <see cref="NameHash"/> starts from.</param>
/// <param name="isHashOfAll">Whether the hash is of all characters: where a few of them don't tell the spellings apart.</param>
/// <param name="groups">The number of groups of hashes, a power of two.</param>
/// <param name="slots">The number of slots, a power of two.</param>
/// <param name="maximumLength">The length of the longest spelling, in UTF-16 code units.</param>
internal readonly struct NameIndexShape(uint seed, bool isHashOfAll, uint groups, uint slots, int maximumLength)
{
    public readonly uint Seed = seed;

    public readonly bool IsHashOfAll = isHashOfAll;

    public readonly uint Groups = groups;

    public readonly uint Slots = slots;

    public readonly int MaximumLength = maximumLength;
}
