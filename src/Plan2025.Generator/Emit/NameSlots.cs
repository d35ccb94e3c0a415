using System;
using System.Linq;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit;

/// <summary>
/// Gives each spelling a slot of its own. The hashes are sorted into small groups, and for each group, the largest first, a
/// multiplier is sought that sends all of its hashes to free slots. Then one comparison finds a spelling, with no branch to guess.
/// </summary>
internal sealed class NameSlots
{
    private const int SeedsTried = 16;

    /// <summary>Odd numbers, so that no bit of a hash is lost.</summary>
    private const uint LargestMultiplier = 511;

    private NameSlots(EquatableArray<Spelling> spellings, uint seed, bool isHashOfAll)
    {
        Seed = seed;
        IsHashOfAll = isHashOfAll;
        var groupCount = PowerOfTwo(spellings.Count / 4);
        Multipliers = new int[groupCount];
        SpellingAt = new int[PowerOfTwo((spellings.Count * 3 / 2) + 1)];
        var groups = Enumerable.Range(0, spellings.Count)
            .Select(i => (Spelling: i + 1, Hash: Hash(spellings[i].Text)))
            .GroupBy(s => s.Hash & (uint)(groupCount - 1))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key);
        foreach (var group in groups)
        {
            Place((int)group.Key, group.ToArray());
        }
    }

    public uint Seed { get; }

    public bool IsHashOfAll { get; }

    /// <summary>For each group, its multiplier.</summary>
    public int[] Multipliers { get; }

    /// <summary>For each slot, the number of its spelling, from 1; 0 where it is free.</summary>
    public int[] SpellingAt { get; }

    /// <summary>Whether each spelling stands where its hash points.</summary>
    private bool IsPerfect { get; set; } = true;

    /// <summary>The first layout that is perfect; where spellings have the same hash whatever is tried, the last one, in which some stand behind others.</summary>
    public static NameSlots Of(EquatableArray<Spelling> spellings)
    {
        NameSlots slots;
        var attempt = 0u;
        do
        {
            slots = new NameSlots(spellings, attempt % SeedsTried, isHashOfAll: attempt >= SeedsTried);
        }
        while (!slots.IsPerfect && ++attempt < SeedsTried * 2);

        return slots;
    }

    private static int PowerOfTwo(int least)
    {
        var power = 1;
        while (power < least)
        {
            power *= 2;
        }

        return power;
    }

    private uint Hash(string text) =>
        NameHash.Finish(IsHashOfAll ? NameHash.MixAll(text.AsSpan()) : NameHash.Mix(text.AsSpan()), Seed);

    private void Place(int group, (int Spelling, uint Hash)[] spellings)
    {
        var multiplier = 1u;
        while (multiplier <= LargestMultiplier && !Fits(spellings, multiplier))
        {
            multiplier += 2;
        }

        if (multiplier > LargestMultiplier)
        {
            IsPerfect = false;
            multiplier = 1;
        }

        Multipliers[group] = (int)multiplier;
        foreach (var (spelling, hash) in spellings)
        {
            var slot = Slot(hash, multiplier);
            while (SpellingAt[slot] != 0)
            {
                slot = (slot + 1) % (uint)SpellingAt.Length;
            }

            SpellingAt[slot] = spelling;
        }
    }

    private bool Fits((int Spelling, uint Hash)[] spellings, uint multiplier)
    {
        var placed = 0;
        while (placed < spellings.Length && SpellingAt[Slot(spellings[placed].Hash, multiplier)] == 0)
        {
            SpellingAt[Slot(spellings[placed].Hash, multiplier)] = spellings[placed].Spelling;
            placed++;
        }

        for (var i = 0; i < placed; i++)
        {
            SpellingAt[Slot(spellings[i].Hash, multiplier)] = 0;
        }

        return placed == spellings.Length;
    }

    private uint Slot(uint hash, uint multiplier) => NameHash.Slot(hash, multiplier, (uint)SpellingAt.Length);
}
