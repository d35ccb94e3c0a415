using System;
using System.Collections.Generic;

namespace Plan2025.Traceability;

/// <summary>The words for kinds of bindings in files that are not C#.</summary>
internal static class KindNames
{
    public static readonly IReadOnlyDictionary<string, BindingKind> All = new Dictionary<string, BindingKind>(StringComparer.Ordinal)
    {
        ["implements"] = BindingKind.Implements,
        ["verifies"] = BindingKind.Verifies,
        ["defers"] = BindingKind.Defers,
        ["not-applicable"] = BindingKind.NotApplicable,
    };

    public static BindingKind? Find(string name) => All.TryGetValue(name, out var kind) ? kind : null;
}
