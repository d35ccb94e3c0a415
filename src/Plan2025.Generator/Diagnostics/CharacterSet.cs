namespace Plan2025.Generator.Diagnostics;

/// <summary>A set of UTF-16 code units, one bit each: every character of every text is asked for.</summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>A set of single characters.</summary>
    public CharacterSet(string characters)
    {
        foreach (var c in characters)
        {
            Add(c);
        }
    }

    /// <summary>A set of ranges.</summary>
    public CharacterSet(params (char First, char Last)[] ranges)
    {
        foreach (var (first, last) in ranges)
        {
            for (int c = first; c <= last; c++)
            {
                Add((char)c);
            }
        }
    }

    public bool Contains(char c) => (_bits[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>Whether all characters of a text are in the set.</summary>
    public bool ContainsAll(string text) => FirstOther(text, 0) == text.Length;

    /// <summary>The first place from <paramref name="start"/> on where a character is in the set; the text's length where none is.</summary>
    public int First(string text, int start) => First(text, start, 1);

    /// <summary>The first place from <paramref name="start"/> on where a character is not in the set; the text's length where all are.</summary>
    public int FirstOther(string text, int start) => First(text, start, 0);

    private int First(string text, int start, ulong bit)
    {
        var bits = _bits;
        var i = start;

        // Four at a time as long as none of them is looked for: one branch, and no character waits for another.
        for (; i < text.Length - 3; i += 4)
        {
            var (a, b, c, d) = (text[i], text[i + 1], text[i + 2], text[i + 3]);
            var found = ((bits[a >> 6] >> a) ^ bit ^ 1) | ((bits[b >> 6] >> b) ^ bit ^ 1) | ((bits[c >> 6] >> c) ^ bit ^ 1) | ((bits[d >> 6] >> d) ^ bit ^ 1);
            if ((found & 1) != 0)
            {
                break;
            }
        }

        while (i < text.Length && Contains(text[i]) != (bit == 1))
        {
            i++;
        }

        return i;
    }

    private void Add(char c) => _bits[c >> 6] |= 1UL << (c & 63);
}
