using System;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Which characters the searched texts of a language have.</summary>
internal sealed class SearchedCharacters
{
    public SearchedCharacters(LanguageTexts texts)
    {
        var isUsed = new bool[128];
        var last = 0;
        for (var i = 0; i < texts.SearchedCount; i++)
        {
            foreach (var c in texts.All[i].Text)
            {
                if (c < isUsed.Length)
                {
                    isUsed[c] = true;
                }
                else if (c > last)
                {
                    last = c;
                }
            }
        }

        for (var c = 0; c < isUsed.Length; c++)
        {
            Ascii[c >> 3] |= isUsed[c] ? 1 << (c & 7) : 0;
        }

        Last = (char)(last > 0 ? last : Math.Max(Array.LastIndexOf(isUsed, true), 0));
    }

    /// <summary>The one with the largest code.</summary>
    public char Last { get; }

    /// <summary>One bit for each ASCII character, in 16 bytes.</summary>
    public int[] Ascii { get; } = new int[16];
}
