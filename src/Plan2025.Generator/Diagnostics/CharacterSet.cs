using System;

namespace Plan2025.Generator.Diagnostics;

/// <summary>A set of UTF-16 code units, one bit each: every character of every text is asked for.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharacterSet(Func<char, bool> isMember)
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (isMember((char)c))
            {
                _bits[c >> 6] |= 1UL << (c & 63);
            }
        }
    }

    public CharacterSet(string characters)
    {
        foreach (var c in characters)
        {
            _bits[c >> 6] |= 1UL << (c & 63);
        }
    }

    public bool Contains(char c) => (_bits[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>The first place from <paramref name="start"/> on where a character is not in the set; the text's length where all are.</summary>
    public int FirstOther(string text, int start)
    {
        var i = start;
        while (i < text.Length && Contains(text[i]))
        {
            i++;
        }

        return i;
    }
}
