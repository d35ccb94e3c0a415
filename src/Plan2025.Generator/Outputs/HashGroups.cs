using System;

namespace Plan2025.Generator.Outputs;

/// <summary>Hashes, sorted into groups by their lowest bits; within a group they keep their order.</summary>
internal sealed class HashGroups
{
    // The members of each group stand one after the other, the next group's behind them.
    private readonly int[] _starts;
    private readonly uint[] _hashes;
    private readonly int[] _numbers;

    /// <param name="hashes">The hashes; their numbers are their places, from 1.</param>
    /// <param name="count">The number of groups, a power of two.</param>
    public HashGroups(uint[] hashes, int count)
    {
        _starts = new int[count + 1];
        _hashes = new uint[hashes.Length];
        _numbers = new int[hashes.Length];
        foreach (var hash in hashes)
        {
            _starts[GroupOf(hash) + 1]++;
        }

        for (var group = 0; group < count; group++)
        {
            _starts[group + 1] += _starts[group];
        }

        var next = (int[])_starts.Clone();
        for (var i = 0; i < hashes.Length; i++)
        {
            var place = next[GroupOf(hashes[i])]++;
            _hashes[place] = hashes[i];
            _numbers[place] = i + 1;
        }
    }

    public ReadOnlySpan<uint> HashesOf(int group) => _hashes.AsSpan(_starts[group], SizeOf(group));

    public ReadOnlySpan<int> NumbersOf(int group) => _numbers.AsSpan(_starts[group], SizeOf(group));

    /// <summary>The groups that are not empty, by size and then by number.</summary>
    public int[] LargestFirst()
    {
        var groups = new int[_starts.Length - 1];
        var keys = new long[groups.Length];
        for (var group = 0; group < groups.Length; group++)
        {
            groups[group] = group;
            keys[group] = ((long)-SizeOf(group) << 32) | (uint)group;
        }

        Array.Sort(keys, groups);
        return Array.FindAll(groups, group => SizeOf(group) > 0);
    }

    private int SizeOf(int group) => _starts[group + 1] - _starts[group];

    private int GroupOf(uint hash) => (int)(hash & (uint)(_starts.Length - 2));
}
