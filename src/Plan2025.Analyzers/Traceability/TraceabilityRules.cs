using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers.Traceability;

/// <summary>All rules of traceability.</summary>
internal static class TraceabilityRules
{
    private const string Category = "Plan2025.Traceability";

    public static readonly DiagnosticDescriptor NotImplemented = Rule(
        "PLAN2001",
        DiagnosticSeverity.Warning,
        "A required task that nothing implements",
        "{0} is required ({1}), and nothing implements, defers or excludes it",
        "The project requires the task, and no code, no file and no referenced assembly is bound to it.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NotVerified = Rule(
        "PLAN2002",
        DiagnosticSeverity.Warning,
        "An implemented task that nothing verifies",
        "{0} is implemented ({1}), and nothing verifies it",
        "The project requires the task, code implements it, and nothing is bound to it that would show that it works.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NothingToVerify = Rule(
        "PLAN2003",
        DiagnosticSeverity.Warning,
        "A verified task that nothing implements",
        "{0} is verified ({1}), and nothing implements it",
        "A test is bound to a task, and no code is: one of the two bindings is missing or names another task.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor Stale = Rule(
        "PLAN2004",
        DiagnosticSeverity.Warning,
        "A binding to an earlier wording",
        "This was bound to an earlier wording of {0}; look at it again{1}",
        "The binding is pinned to a wording that the plan's data has since corrected. Until somebody has looked again, it counts neither as covered nor as missing.");

    public static readonly DiagnosticDescriptor NoReason = Rule(
        "PLAN2005",
        DiagnosticSeverity.Warning,
        "A task deferred without a reason",
        "{0} is deferred without a reason",
        "Whoever reads the report wants to know why.");

    public static readonly DiagnosticDescriptor Contradiction = Rule(
        "PLAN2006",
        DiagnosticSeverity.Warning,
        "A task bound in contradiction",
        "{0} is not applicable here, but {1} at {2}",
        "A task can't be implemented, or left for later, and be no concern at the same time.");

    public static readonly DiagnosticDescriptor BadRequirement = Rule(
        "PLAN2007",
        DiagnosticSeverity.Error,
        "A requirement that can't be read",
        "The requirement '{1}' can't be read: {0}",
        "The requirement is not evaluated, so nothing is checked until it is mended.",
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor BadReference = Rule(
        "PLAN2008",
        DiagnosticSeverity.Error,
        "A reference that names no task or kind",
        "'{0}' is not {1}{2}",
        "A reference to the plan in a file that is not C# is wrong, and binds nothing.");

    public static readonly DiagnosticDescriptor InternalError = Rule(
        "PLAN2009",
        DiagnosticSeverity.Warning,
        "Internal error of the coverage generator",
        "Internal error of the coverage generator, please report it: {0}",
        "Nothing is known of coverage in this compilation.");

    public static readonly DiagnosticDescriptor IdlePin = Rule(
        "PLAN2010",
        DiagnosticSeverity.Warning,
        "A pin that holds nothing",
        "{0} so it pins nothing",
        "Text must be constants of TaskText, and of tasks that the same attribute binds; anything else never becomes stale.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NotImplemented, NotVerified, NothingToVerify, Stale, NoReason, Contradiction, BadRequirement, BadReference, InternalError, IdlePin);

    private static DiagnosticDescriptor Rule(
        string id, DiagnosticSeverity severity, string title, string message, string description, params string[] tags) =>
        new(id, title, message, Category, severity, true, description, Plan2025.Analyzers.Rules.DocumentationRoot + id + ".md", tags);
}
