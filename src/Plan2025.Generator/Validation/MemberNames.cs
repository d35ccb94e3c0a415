using System;
using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Validation;

/// <summary>The names that a member can have in C#.</summary>
internal static class MemberNames
{
    private const int MaximumLength = 100;

    /// <summary>Names that would hide members that every value or every plan type has.</summary>
    private static readonly HashSet<string> s_taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Why a name can't be a member's, or null where it can. No keyword begins with a capital.</summary>
    /// <param name="name">The name.</param>
    /// <param name="enclosingClass">The class of the member: C# keeps its name for the constructor.</param>
    public static MessageText? Problem(string name, string? enclosingClass) =>
        name[0] is < 'A' or > 'Z' || !name.All(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9')
            ? new("expected PascalCase: a capital ASCII letter, then ASCII letters and digits", "应采用 PascalCase：以大写 ASCII 字母开头，其后为 ASCII 字母和数字")
        : name.Length > MaximumLength ? new("expected at most 100 characters", "不能超过 100 个字符")
        : s_taken.Contains(name) ? new("every object has a member of this name", "每个对象都已有此名称的成员")
        : name == enclosingClass ? new("the class that contains it has this name", "包含它的类已使用此名称")
        : null;
}
