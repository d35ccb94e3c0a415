using System;

namespace Plan2025.Shared;

/// <summary>How far two texts are apart. Compiled into the generator and into the rules.</summary>
internal static class EditDistance
{
    /// <summary>Edit distance with swaps of neighbours (optimal string alignment), ignoring case and width, cut off at <paramref name="limit"/>.</summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
        {
            return limit;
        }

        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Folding.Fold(a[i - 1]) == Folding.Fold(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Folding.Fold(a[i - 1]) == Folding.Fold(b[j - 2]) && Folding.Fold(a[i - 2]) == Folding.Fold(b[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
