using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>
/// The layout of a hash table of spellings. Hashes are divided into small groups, and for each group, the largest first, a
/// multiplier is sought that sends all of its hashes to free slots: a lookup then compares once.
/// </summary>
internal sealed class NameSlots
{
    private const int SpellingsPerGroup = 4;

    /// <summary>Odd, so that a product keeps all bits of the hash.</summary>
    private const uint LargestMultiplier = 2047;

    /// <summary>With more collisions than one in so many spellings, hashing all characters is faster.</summary>
    private const int SpellingsPerCollision = 8;

    private int _collisions;

    private NameSlots(IReadOnlyList<Spelling> spellings, bool hashesAll)
    {
        HashesAll = hashesAll;
        var groupCount = 1 << BitsFor(spellings.Count / SpellingsPerGroup);
        SlotBits = Math.Max(1, BitsFor((spellings.Count * 3 / 2) + 1));
        Multipliers = new int[groupCount];
        Slots = new Spelling?[1 << SlotBits];
        var groups = spellings.ToLookup(spelling => (int)(Hash(spelling) % groupCount));
        foreach (var group in groups.OrderByDescending(g => g.Count()).ThenBy(g => g.Key))
        {
            Multipliers[group.Key] = Place([.. group]);
        }
    }

    /// <summary>Whether the hash mixes all characters.</summary>
    public bool HashesAll { get; }

    /// <summary>The table has two to this power slots.</summary>
    public int SlotBits { get; }

    /// <summary>For each group, its multiplier.</summary>
    public int[] Multipliers { get; }

    /// <summary>For each slot, its spelling; null for a free slot.</summary>
    public Spelling?[] Slots { get; }

    public static NameSlots Create(IReadOnlyList<Spelling> spellings)
    {
        var slots = new NameSlots(spellings, hashesAll: false);
        return slots._collisions * SpellingsPerCollision <= spellings.Count ? slots : new NameSlots(spellings, hashesAll: true);
    }

    /// <summary>The lowest power of two that is not less.</summary>
    private static int BitsFor(int count)
    {
        var bits = 0;
        while (1 << bits < count)
        {
            bits++;
        }

        return bits;
    }

    private uint Hash(Spelling spelling) =>
        HashesAll ? NameHash.OfAll(spelling.Text.AsSpan()) : NameHash.Of(spelling.Text.AsSpan());

    /// <summary>Places a group and returns its multiplier: the first without collisions, or the one with the fewest.</summary>
    private int Place(Spelling[] group)
    {
        var hashes = Array.ConvertAll(group, Hash);
        var unavoidable = hashes.Length - hashes.Distinct().Count();
        var (best, fewest) = (1u, int.MaxValue);
        for (var multiplier = 1u; multiplier <= LargestMultiplier && fewest > unavoidable; multiplier += 2)
        {
            var collisions = Collisions(hashes, multiplier);
            if (collisions < fewest)
            {
                (best, fewest) = (multiplier, collisions);
            }
        }

        for (var i = 0; i < group.Length; i++)
        {
            var slot = NameHash.Slot(hashes[i], best, SlotBits);
            while (Slots[slot] is not null)
            {
                slot = (slot + 1) % (uint)Slots.Length;
                _collisions++;
            }

            Slots[slot] = group[i];
        }

        return (int)best;
    }

    private int Collisions(uint[] hashes, uint multiplier)
    {
        var collisions = 0;
        var taken = new HashSet<uint>();
        foreach (var hash in hashes)
        {
            var slot = NameHash.Slot(hash, multiplier, SlotBits);
            collisions += taken.Add(slot) && Slots[slot] is null ? 0 : 1;
        }

        return collisions;
    }
}
