using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plan2025.Analyzers;

/// <summary>All rules for users' code.</summary>
internal static class Rules
{
    private const string Category = "Plan2025.Usage";

    /// <summary>Where the pages of docs/rules are published.</summary>
    public const string DocumentationRoot = "https://github.com/plan2025/plan2025/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor InvalidValue = Rule(
        "PLAN1001",
        DiagnosticSeverity.Error,
        "A value that is no member of a plan enum",
        "{0} is no member of {1} ({2}){3}",
        "Members of the plan's enums are numbered from 1. Other values are nobody's number, and the library throws on them.");

    public static readonly DiagnosticDescriptor InvalidText = Rule(
        "PLAN1002",
        DiagnosticSeverity.Error,
        "A text that is no ID or name of the plan",
        "'{0}' {1}",
        "A constant text is parsed as an ID or name of the plan, or stands where one is required, and it is none.");

    public static readonly DiagnosticDescriptor PreferMember = Rule(
        "PLAN1003",
        DiagnosticSeverity.Info,
        "A constant where the enum member could stand",
        "Write {0} instead of the constant {1}",
        "A member is checked by the compiler, found by its references, and explained by its tooltip; a constant text or number is not.");

    public static readonly DiagnosticDescriptor MissingCase = Rule(
        "PLAN1004",
        DiagnosticSeverity.Warning,
        "A switch that misses members of a plan enum",
        "The switch over {0} has no default and misses {1}",
        "A switch without a default does nothing, or throws, for the members that it does not name.");

    public static readonly DiagnosticDescriptor RepeatedMember = Rule(
        "PLAN1005",
        DiagnosticSeverity.Warning,
        "The same member twice in one list",
        "{0} stands in this list already",
        "One of the two is too many, or another member was meant.");

    public static readonly DiagnosticDescriptor UnresolvedLacuna = Rule(
        "PLAN1006",
        DiagnosticSeverity.Info,
        "Code bound to a task whose text has an unresolved hole",
        "The text of {0} has a hole: words that the source lost and nobody knows, so what this code must do is not fully known",
        "The source of the plan lost words of this task's text. Whoever binds code to the task should know.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.Create(InvalidValue, InvalidText, PreferMember, MissingCase, RepeatedMember, UnresolvedLacuna);

    private static DiagnosticDescriptor Rule(string id, DiagnosticSeverity severity, string title, string message, string description) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, description, DocumentationRoot + id + ".md");
}
