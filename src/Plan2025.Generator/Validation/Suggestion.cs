using System.Collections.Generic;

namespace Plan2025.Generator.Validation;

/// <summary>Finds what was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>As many as can be listed in a message.</summary>
    private const int FewCandidates = 10;

    private const int LongestWord = 100;

    /// <summary>What was probably meant; where nothing is near and there are few candidates, which they are.</summary>
    public static MessageText OrChoice(string written, IReadOnlyCollection<string> candidates)
    {
        var hint = For(written, candidates);
        return hint.Equals(MessageText.Empty) && candidates.Count is > 0 and <= FewCandidates
            ? new("; expected {0}", "；应为 {0}", MessageText.Choice(candidates))
            : hint;
    }

    /// <summary>A half sentence, <c>; did you mean 'x'?</c>, or nothing where no candidate is near.</summary>
    public static MessageText For(string written, IEnumerable<string> candidates)
    {
        string? best = null;

        // Fewer than a third of the letters differ; longer words are not compared.
        var bestDistance = written.Length > LongestWord ? 0 : (written.Length + 2) / 3;
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Between(written, candidate, bestDistance);
            if (distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best is null ? MessageText.Empty : new("; did you mean '{0}'?", "；是否应为“{0}”？", best);
    }
}
