using System.Collections.Generic;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Which characters the searched texts of a language have.</summary>
internal sealed class SearchedCharacters
{
    public SearchedCharacters(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                if (c < 128)
                {
                    Ascii[c >> 3] |= 1 << (c & 7);
                }

                Last = c > Last ? c : Last;
            }
        }
    }

    /// <summary>The one with the largest code.</summary>
    public char Last { get; private set; }

    /// <summary>One bit for each ASCII character, in 16 bytes.</summary>
    public int[] Ascii { get; } = new int[16];
}
