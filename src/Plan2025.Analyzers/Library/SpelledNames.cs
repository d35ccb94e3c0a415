using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Plan2025.Analyzers.Library;

/// <summary>Members by their names and by the other spellings that the library parses, exactly.</summary>
internal sealed class SpelledNames : INameTable
{
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

    public IEnumerable<Suggestion> Suggest(string text) => Nearest(text, _bySpelling);

    /// <summary>The nearest spellings, the best one of each member.</summary>
    public static IEnumerable<Suggestion> Nearest(string text, IEnumerable<KeyValuePair<string, PlanMember>> spellings) =>
        Shared.Nearest.Find(text, spellings.OrderBy(s => s.Value.Value).ThenBy(s => s.Key, StringComparer.Ordinal), s => s.Key)
            .GroupBy(s => s.Value)
            .Select(group => new Suggestion(group.Key, group.First().Key));
}
