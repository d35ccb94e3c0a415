using System;
using System.Collections.Generic;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that no spelling means two things: it could not be parsed.</summary>
/// <param name="capacity">About how many spellings there will be.</param>
/// <param name="problems">Where problems are added.</param>
internal sealed class SpellingCheck(int capacity, ProblemList problems)
{
    private readonly Dictionary<string, string> _owners = new(capacity, StringComparer.Ordinal);

    public void Add(Located<string>? spelling, string owner)
    {
        if (spelling is not { Length: > 0 } place)
        {
            return;
        }

        if (!_owners.TryGetValue(place.Value, out var other))
        {
            _owners.Add(place.Value, owner);
        }
        else if (!string.Equals(other, owner, StringComparison.Ordinal))
        {
            problems.Add(ProblemKind.AmbiguousSpelling, place, place.Value, other, owner);
        }
    }

    public void Add(LocalizedText text, string owner)
    {
        foreach (var entry in text.Texts)
        {
            Add(entry.Text, owner);
        }
    }

    public void Add(EquatableArray<Located<string>> spellings, string owner)
    {
        foreach (var spelling in spellings)
        {
            Add(spelling, owner);
        }
    }
}
