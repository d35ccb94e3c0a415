using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that no spelling means two agencies or two instruments: it could not be parsed.</summary>
internal static class SpellingValidator
{
    public static void Validate(PlanDocument document, ProblemList problems)
    {
        Check(document.Agencies, problems);
        Check(document.Instruments, problems);
    }

    private static void Check(IEnumerable<IIdentified> entries, ProblemList problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var name = entry.Name;
            foreach (var spelling in entry.Spellings.Where(spelling => !spelling.IsMissing))
            {
                if (!owners.TryGetValue(spelling.Value, out var owner))
                {
                    owners.Add(spelling.Value, name.Value);
                }
                else if (owner != name.Value)
                {
                    problems.Add(ProblemKind.AmbiguousSpelling, spelling.Span, spelling.Value, owner, name.Value);
                }
            }
        }
    }
}
