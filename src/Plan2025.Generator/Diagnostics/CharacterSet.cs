using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Plan2025.Generator.Diagnostics;

/// <summary>A set of UTF-16 code units, one bit each: every character of every text is asked for.</summary>
internal sealed class CharacterSet
{
    /// <summary>Short texts end before a vector pays.</summary>
    private const int FewCharacters = 16;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    // The same as ranges, for as many characters at once as a vector holds; empty where nothing is known but the bits.
    private readonly Vector<ushort>[] _firsts = [];
    private readonly Vector<ushort>[] _widths = [];

    /// <summary>A set of single characters.</summary>
    public CharacterSet(string characters)
    {
        foreach (var c in characters)
        {
            Add(c);
        }
    }

    /// <summary>A set of ranges, the most common ones first.</summary>
    public CharacterSet(params (char First, char Last)[] ranges)
    {
        foreach (var (first, last) in ranges)
        {
            for (int c = first; c <= last; c++)
            {
                Add((char)c);
            }
        }

        _firsts = Array.ConvertAll(ranges, r => new Vector<ushort>(r.First));
        _widths = Array.ConvertAll(ranges, r => new Vector<ushort>((ushort)(r.Last - r.First)));
    }

    public bool Contains(char c) => (_bits[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>The first place from <paramref name="start"/> on where a character is in the set; the text's length where none is.</summary>
    public int First(string text, int start) => First(text, start, text.Length, 1);

    /// <summary>The first place from <paramref name="start"/> on where a character is not in the set; the text's length where all are.</summary>
    public int FirstOther(string text, int start)
    {
        if (text.Length - start < FewCharacters || _firsts.Length == 0)
        {
            return First(text, start, text.Length, 0);
        }

        var few = First(text, start, start + FewCharacters, 0);
        return few < start + FewCharacters ? few : First(text, SkipVectors(text, few), text.Length, 0);
    }

    /// <summary>Goes over vectors of nothing but members.</summary>
    private int SkipVectors(string text, int start)
    {
        foreach (var vector in MemoryMarshal.Cast<char, Vector<ushort>>(text.AsSpan(start)))
        {
            if (!AreMembers(vector))
            {
                break;
            }

            start += Vector<ushort>.Count;
        }

        return start;
    }

    private bool AreMembers(Vector<ushort> characters)
    {
        var widths = _widths;
        var firsts = _firsts;
        var members = Vector<ushort>.Zero;
        for (var i = 0; i < firsts.Length && i < widths.Length; i++)
        {
            members |= Vector.LessThanOrEqual(characters - firsts[i], widths[i]);
            if (!Vector.EqualsAny(members, Vector<ushort>.Zero))
            {
                return true;
            }
        }

        return false;
    }

    private int First(string text, int start, int end, ulong bit)
    {
        var bits = _bits;
        var i = start;

        // Four at a time as long as none of them is looked for: one branch, and no character waits for another.
        for (; i < end - 3; i += 4)
        {
            var (a, b, c, d) = (text[i], text[i + 1], text[i + 2], text[i + 3]);
            var found = ((bits[a >> 6] >> a) ^ bit ^ 1) | ((bits[b >> 6] >> b) ^ bit ^ 1) | ((bits[c >> 6] >> c) ^ bit ^ 1) | ((bits[d >> 6] >> d) ^ bit ^ 1);
            if ((found & 1) != 0)
            {
                break;
            }
        }

        while (i < end && Contains(text[i]) != (bit == 1))
        {
            i++;
        }

        return i;
    }

    private void Add(char c) => _bits[c >> 6] |= 1UL << (c & 63);
}
