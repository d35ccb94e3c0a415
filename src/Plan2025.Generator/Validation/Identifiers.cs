using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Validation;

/// <summary>What may become the name of a member in C#.</summary>
internal static class Identifiers
{
    private const int MaximumLength = 100;

    private const int LongestTaken = 15;

    /// <summary>Names that would hide what every value or every plan type already has.</summary>
    private static readonly HashSet<string> s_taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Why a name can't be that of a member, or null where it can.</summary>
    /// <param name="name">The name.</param>
    /// <param name="reserved">The name of the class whose member it would be: C# keeps it for the constructor.</param>
    public static string? Problem(string name, string? reserved)
    {
        // The first letter alone rules every keyword out: none of them begins with a capital.
        if (name[0] is < 'A' or > 'Z' || !IsLettersAndDigits(name))
        {
            return "expected PascalCase: a capital ASCII letter, then ASCII letters and digits";
        }

        return name.Length > MaximumLength ? "expected at most 100 characters"
            : name.Length <= LongestTaken && s_taken.Contains(name) ? "every object has a member of this name"
            : string.Equals(name, reserved, StringComparison.Ordinal) ? "the class that holds it is called so"
            : null;
    }

    private static bool IsLettersAndDigits(string name)
    {
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
