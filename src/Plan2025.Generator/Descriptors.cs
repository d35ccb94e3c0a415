using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator;

/// <summary>The rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private const string Category = "Plan2025.Data";

    private static readonly Dictionary<ProblemKind, RuleDescriptor> s_byKind = Rules.All.ToDictionary(rule => rule.Kind, Create);

    /// <summary>The descriptor of a kind of problem.</summary>
    public static DiagnosticDescriptor Of(ProblemKind kind) => s_byKind[kind];

    private static RuleDescriptor Create(Rule rule) => new(
        rule.Id,
        Category,
        rule.IsWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
        rule.Title,
        rule.Message,
        MessageText.Empty,
        rule.HelpLink,
        // An error can't be turned off: the library would be compiled without its plan.
        rule.IsWarning ? [] : [WellKnownDiagnosticTags.NotConfigurable]);
}
