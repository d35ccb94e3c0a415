using System.Collections.Generic;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Bindings;

/// <summary>The attributes that bind code to tasks, by their metadata names.</summary>
internal static class BindingAttributes
{
    /// <summary>Only these: the library lets nobody derive others.</summary>
    public static readonly IReadOnlyDictionary<string, BindingKind> Kinds = new Dictionary<string, BindingKind>
    {
        ["Plan2025.ImplementsTaskAttribute"] = BindingKind.Implements,
        ["Plan2025.VerifiesTaskAttribute"] = BindingKind.Verifies,
        ["Plan2025.DefersTaskAttribute"] = BindingKind.Defers,
        ["Plan2025.NotApplicableTaskAttribute"] = BindingKind.NotApplicable,
    };
}
