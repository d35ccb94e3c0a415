using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>All rules of traceability.</summary>
internal static class TraceabilityRules
{
    private const string Category = "Plan2025.Traceability";

    public static readonly DiagnosticDescriptor NotImplemented = Rule("PLAN2001", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NotVerified = Rule("PLAN2002", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NothingToVerify = Rule("PLAN2003", WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Stale = Rule("PLAN2004");

    public static readonly DiagnosticDescriptor NoReason = Rule("PLAN2005");

    public static readonly DiagnosticDescriptor Contradiction = Rule("PLAN2006");

    public static readonly DiagnosticDescriptor BadRequirement = Rule(
        "PLAN2007",
        DiagnosticSeverity.Error,
        "A requirement that can't be read",
        "The requirement '{1}' can't be read: {0}",
        "The requirement is not evaluated, so nothing is checked until it is fixed.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor BadReference = Rule(
        "PLAN2008",
        DiagnosticSeverity.Error,
        "A reference that names no task or kind",
        "'{0}' is not {1}{2}",
        "A reference to the plan in a file that is not C# is wrong and binds nothing.");

    public static readonly DiagnosticDescriptor IdlePin = Rule(
        "PLAN2010",
        DiagnosticSeverity.Warning,
        "A pin that holds nothing",
        "{0} so it pins nothing",
        "Wording must be constants of TaskWording, and of tasks that the same attribute binds; anything else never becomes stale.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NotImplemented, NotVerified, NothingToVerify, Stale, NoReason, Contradiction, BadRequirement, BadReference, IdlePin);

    public static DiagnosticDescriptor Get(FindingRule rule) => All.First(r => r.Id == rule.Id);

    private static DiagnosticDescriptor Rule(string id, params string[] tags)
    {
        var rule = FindingRule.All.First(r => r.Id == id);
        return Rule(id, DiagnosticSeverity.Warning, rule.Title, rule.Message, rule.Description, tags);
    }

    private static DiagnosticDescriptor Rule(
        string id, DiagnosticSeverity severity, string title, string message, string description, params string[] tags) =>
        new(id, title, message, Category, severity, true, description, Plan2025.Analyzers.Rules.DocumentationRoot + id + ".md", tags);
}
