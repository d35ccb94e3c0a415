using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Plan2025.Analyzers.Library;

/// <summary>Members that are called by their names and by the spellings that the library's attribute lists, letter for letter.</summary>
internal sealed class SpelledNames : INameTable
{
    /// <summary>What contains the text, or is contained in it, comes after all that is only misspelled.</summary>
    private const int Containment = 1000;

    private readonly Dictionary<string, PlanMember> _bySpelling = new(StringComparer.Ordinal);

    public SpelledNames(ImmutableArray<PlanMember> members)
    {
        foreach (var member in members)
        {
            _bySpelling[member.Name] = member;
            foreach (var spelling in member.Spellings)
            {
                _bySpelling[spelling] = member;
            }
        }
    }

    public PlanMember? Find(string text) => _bySpelling.TryGetValue(text, out var member) ? member : null;

    public IEnumerable<Suggestion> Suggest(string text) => Rank(text, _bySpelling);

    /// <summary>The nearest of some spellings, the best one of each member.</summary>
    public static IEnumerable<Suggestion> Rank(string text, IEnumerable<KeyValuePair<string, PlanMember>> spellings)
    {
        var limit = (text.Length <= 3 ? 1 : Math.Max(2, text.Length / 3)) + 1;
        return spellings
            .Select(s => (Suggestion: new Suggestion(s.Value, s.Key), Cost: Cost(text, s.Key, limit)))
            .Where(s => s.Cost < int.MaxValue)
            .GroupBy(s => s.Suggestion.Member)
            .Select(group => group.OrderBy(s => s.Cost).ThenBy(s => s.Suggestion.Text, StringComparer.Ordinal).First())
            .OrderBy(s => s.Cost)
            .ThenBy(s => s.Suggestion.Member.Value)
            .Select(s => s.Suggestion);
    }

    private static int Cost(string text, string spelling, int limit)
    {
        var distance = EditDistance.Between(text, spelling, limit);
        if (distance < limit)
        {
            return distance;
        }

        var (shorter, longer) = text.Length < spelling.Length ? (text, spelling) : (spelling, text);
        return IsTelling(shorter) && longer.IndexOf(shorter, StringComparison.OrdinalIgnoreCase) >= 0
            ? Containment + longer.Length - shorter.Length
            : int.MaxValue;
    }

    /// <summary>Two Chinese characters say something; of Latin letters it takes four.</summary>
    private static bool IsTelling(string text) => text.Length >= (text.Length > 0 && text[0] > '\u2E80' ? 2 : 4);
}
