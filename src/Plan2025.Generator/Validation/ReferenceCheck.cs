using System.Collections.Generic;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Validation;

/// <summary>Checks that an id names something.</summary>
internal static class ReferenceCheck
{
    public static bool Known<T>(Located<string> id, Dictionary<string, T> entries, string what, ProblemList problems)
    {
        if (id.Length == 0 || entries.ContainsKey(id.Value))
        {
            return id.Length > 0;
        }

        problems.Add(ProblemKind.UnknownId, id, id.Value, what, Suggestion.OrChoice(id.Value, entries.Keys));
        return false;
    }
}
