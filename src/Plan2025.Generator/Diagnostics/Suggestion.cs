using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Diagnostics;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Suggestion
{
    /// <summary>As many as a reader chooses from at a glance.</summary>
    private const int FewCandidates = 10;

    /// <summary>What was probably meant; where nothing is near and there are few candidates, which they are.</summary>
    public static string OrChoice(string written, IReadOnlyCollection<string> candidates)
    {
        var hint = For(written, candidates);
        return hint.Length == 0 && candidates.Count is > 0 and <= FewCandidates
            ? "; expected " + string.Join(" or ", candidates)
            : hint;
    }

    /// <summary>A half sentence, <c>; did you mean 'x'?</c>, or nothing where no candidate is near.</summary>
    public static string For(string written, IEnumerable<string> candidates)
    {
        string? best = null;

        // Of a short word one letter must be right.
        var bestDistance = Math.Min(Math.Max(2, written.Length / 3), written.Length - 1) + 1;
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Between(written, candidate, bestDistance);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best is null ? "" : $"; did you mean '{best}'?";
    }
}
