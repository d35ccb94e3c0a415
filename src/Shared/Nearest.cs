using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Shared;

/// <summary>Finds what was probably meant by a name that is unknown.</summary>
internal static class Nearest
{
    /// <summary>A name that contains the text, or is contained in it, ranks after all misspellings.</summary>
    private const int Containment = 1000;

    /// <summary>The candidates that are near, the nearest first; of equally near ones the first. Often none.</summary>
    public static IEnumerable<T> Find<T>(string text, IEnumerable<T> candidates, Func<T, string> nameOf)
    {
        var limit = (text.Length <= 3 ? 1 : Math.Max(2, text.Length / 3)) + 1;
        return candidates
            .Select(c => (Candidate: c, Cost: Cost(text, nameOf(c), limit)))
            .Where(c => c.Cost < int.MaxValue)
            .OrderBy(c => c.Cost)
            .Select(c => c.Candidate);
    }

    private static int Cost(string text, string name, int limit)
    {
        var distance = EditDistance.Between(text, name, limit);
        if (distance < limit)
        {
            return distance;
        }

        var (shorter, longer) = text.Length < name.Length ? (text, name) : (name, text);
        return IsTelling(shorter) && longer.AsSpan().IndexOf(shorter.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0
            ? Containment + longer.Length - shorter.Length
            : int.MaxValue;
    }

    /// <summary>Two Chinese characters, or four Latin letters, tell names apart.</summary>
    private static bool IsTelling(string text) => text.Length >= (text.Length > 0 && text[0] > '\u2E80' ? 2 : 4);
}
