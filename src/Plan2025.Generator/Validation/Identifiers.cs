using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Validation;

/// <summary>What may become the name of a member in C#.</summary>
internal static class Identifiers
{
    /// <summary>Names that would hide what every value or every plan type already has.</summary>
    private static readonly HashSet<string> s_taken = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "value__",
    };

    /// <summary>Upper-case ASCII letter first, then ASCII letters and digits: a PascalCase name, so never a keyword.</summary>
    public static bool IsMemberName(string name)
    {
        if (name.Length is 0 or > 100 || name[0] is < 'A' or > 'Z' || s_taken.Contains(name))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (c is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }
}
