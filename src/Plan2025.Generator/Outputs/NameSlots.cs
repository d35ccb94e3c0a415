using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>
/// Gives each spelling a slot of its own. The hashes are sorted into small groups, and for each group, the largest first, a
/// multiplier is sought that sends all of its hashes to free slots. Then one comparison finds a spelling, with no branch to guess.
/// </summary>
internal sealed class NameSlots
{
    /// <summary>One step more for so many spellings is cheaper than a hash of all characters.</summary>
    private const int FewestSpellingsForStep = 8;

    /// <summary>Odd numbers, so that no bit of a hash is lost.</summary>
    private const uint LargestMultiplier = 2047;

    private NameSlots(IReadOnlyList<Spelling> spellings, bool isHashOfAll)
    {
        IsHashOfAll = isHashOfAll;
        var groupBits = Bits(spellings.Count / 4);
        Multipliers = new int[1 << groupBits];

        // Two slots at the least: no shift of 32 bits is possible.
        SlotBits = Math.Max(1, Bits((spellings.Count * 3 / 2) + 1));
        SpellingAt = new int[1 << SlotBits];
        var groups = new HashGroups([.. spellings.Select(s => Hash(s.Text))], Multipliers.Length);
        foreach (var group in groups.LargestFirst())
        {
            Place(group, groups.HashesOf(group), groups.NumbersOf(group));
        }
    }

    public bool IsHashOfAll { get; }

    /// <summary>The number of slots is two to this power.</summary>
    public int SlotBits { get; }

    /// <summary>For each group, its multiplier.</summary>
    public int[] Multipliers { get; }

    /// <summary>For each slot, the number of its spelling, from 1; 0 where it is free.</summary>
    public int[] SpellingAt { get; }

    /// <summary>How many slots spellings stand behind those that their hashes point to.</summary>
    private int Steps { get; set; }

    /// <summary>The layout. The hash looks at all characters only where too many spellings look the same to the cheap one.</summary>
    public static NameSlots Of(IReadOnlyList<Spelling> spellings)
    {
        var slots = new NameSlots(spellings, isHashOfAll: false);
        return slots.Steps * FewestSpellingsForStep <= spellings.Count ? slots : new NameSlots(spellings, isHashOfAll: true);
    }

    /// <summary>The power of two that is not less.</summary>
    private static int Bits(int least)
    {
        var bits = 0;
        while (1 << bits < least)
        {
            bits++;
        }

        return bits;
    }

    private uint Hash(string text) => IsHashOfAll ? NameHash.OfAll(text.AsSpan()) : NameHash.Of(text.AsSpan());

    private void Place(int group, ReadOnlySpan<uint> hashes, ReadOnlySpan<int> numbers)
    {
        var unavoidable = Repeated(hashes);
        var (best, fewest) = (0u, int.MaxValue);
        for (var multiplier = 1u; multiplier <= LargestMultiplier && fewest > unavoidable; multiplier += 2)
        {
            var taken = CountTaken(hashes, multiplier, fewest);
            if (taken < fewest)
            {
                (best, fewest) = (multiplier, taken);
            }
        }

        Multipliers[group] = (int)best;
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = Slot(hashes[i], best);
            while (SpellingAt[slot] != 0)
            {
                slot = (slot + 1) % (uint)SpellingAt.Length;
                Steps++;
            }

            SpellingAt[slot] = numbers[i];
        }
    }

    /// <summary>How many hashes are there already: these get in each other's way whatever the multiplier.</summary>
    private static int Repeated(ReadOnlySpan<uint> hashes)
    {
        var repeated = 0;
        for (var i = 1; i < hashes.Length; i++)
        {
            repeated += hashes.Slice(0, i).IndexOf(hashes[i]) < 0 ? 0 : 1;
        }

        return repeated;
    }

    /// <summary>How many of a group find their slot taken, by others or by one another; from <paramref name="enough"/> on nobody counts.</summary>
    private int CountTaken(ReadOnlySpan<uint> hashes, uint multiplier, int enough)
    {
        var taken = 0;
        for (var i = 0; i < hashes.Length && taken < enough; i++)
        {
            var slot = Slot(hashes[i], multiplier);
            var isTaken = SpellingAt[slot] != 0;
            for (var j = 0; j < i && !isTaken; j++)
            {
                isTaken = Slot(hashes[j], multiplier) == slot;
            }

            taken += isTaken ? 1 : 0;
        }

        return taken;
    }

    private uint Slot(uint hash, uint multiplier) => NameHash.Slot(hash, multiplier, 32 - SlotBits);
}
