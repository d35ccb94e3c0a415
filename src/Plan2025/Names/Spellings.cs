using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025;

/// <summary>All that can be parsed as a member of an enum: its name first, the others in ordinal order.</summary>
internal static class Spellings<TId, TIdentity, TIndex>
    where TId : struct, Enum
    where TIdentity : struct, IIdentity<TId>
    where TIndex : struct, INameIndex
{
    private static readonly string[][] s_byNumber = Read();

    /// <summary>The spellings of all members, with their numbers.</summary>
    public static IEnumerable<KeyValuePair<string, int>> All =>
        s_byNumber.SelectMany((spellings, i) => spellings.Select(s => new KeyValuePair<string, int>(s, i + 1)));

    /// <summary>The spellings of the member at an index of the tables.</summary>
    public static ReadOnlySpan<string> At(int index) => s_byNumber[index];

    private static string[][] Read()
    {
        var spellings = new List<string>[default(TIdentity).Count];
        for (var i = 0; i < spellings.Length; i++)
        {
            spellings[i] = [default(TIdentity).MemberName(i + 1)];
        }

        var index = default(TIndex);
        for (var slot = 0; slot < 1 << index.Shape.SlotBits; slot++)
        {
            if (index.NumberAt(slot) is > 0 and var number)
            {
                spellings[number - 1].Add(index.SpellingAt(slot).ToString());
            }
        }

        return [.. spellings.Select(s => s.Take(1).Concat(s.Skip(1).Where(t => t != s[0]).OrderBy(t => t, StringComparer.Ordinal)).ToArray())];
    }
}
