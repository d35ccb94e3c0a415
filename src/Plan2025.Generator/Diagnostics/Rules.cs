using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plan2025.Generator.Diagnostics;

/// <summary>The compiler's view of each kind of problem.</summary>
internal static class Rules
{
    private const string Category = "Plan2025.Data";

    public static readonly DiagnosticDescriptor DocumentMissing = new(
        "PLAN0001", "The plan document is missing", "No plan document: add an item <AdditionalFiles Include=\"plan.json\" PlanDocument=\"true\" /> to the project", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor DocumentNotUnique = new(
        "PLAN0002", "There is more than one plan document", "A second plan document; '{0}' is already one, and a library holds one plan", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor DocumentUnreadable = new(
        "PLAN0003", "The plan document can't be read", "The plan document can't be read as UTF-8 text", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor MalformedJson = new(
        "PLAN0004", "Malformed JSON", "Malformed JSON: {0}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor InternalError = new(
        "PLAN0005", "Internal error of the plan generator", "Internal error of the plan generator, please report it: {0}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "PLAN0010", "Unknown key", "Unknown key '{0}' in {1}{2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "PLAN0011", "Duplicate key", "The key '{0}' stands twice in {1}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor MissingKey = new(
        "PLAN0012", "Missing key", "'{0}' is missing in {1}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor WrongType = new(
        "PLAN0013", "Wrong JSON type", "'{0}' must be {1}, not {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor InvalidValue = new(
        "PLAN0014", "Invalid value", "'{0}' must be {1}, not '{2}'", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnsupportedSchemaVersion = new(
        "PLAN0015", "Unsupported schema version", "Schema version '{0}' is not supported; expected {1}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "PLAN0020", "Duplicate id", "The id '{0}' is already used; ids are unique in the whole document", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownId = new(
        "PLAN0021", "Unknown id", "'{0}' is not the id of {1}{2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor InvalidName = new(
        "PLAN0022", "Invalid name", "'{0}' can't be a member name; expected PascalCase ASCII letters and digits that hide no member of System.Object", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "PLAN0023", "Duplicate name", "The name '{0}' is already that of {1}; names differ by more than case", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor NumberOutOfSequence = new(
        "PLAN0024", "Number out of sequence", "Number {0} of {1} is out of sequence; expected {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor AmbiguousSpelling = new(
        "PLAN0025", "Ambiguous spelling", "'{0}' already means {1}, so it can't mean {2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor MissingText = new(
        "PLAN0030", "Missing text", "'{0}' of {1} has no text in '{2}'", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor UnknownLanguage = new(
        "PLAN0031", "Unknown language", "'{0}' is not the language of an expression{1}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor EmptyText = new(
        "PLAN0032", "Empty text", "'{0}' must not be empty", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor NoAgency = new(
        "PLAN0040", "Task without agency", "Task {0} names no agency; the first one leads", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor RepeatedAgency = new(
        "PLAN0041", "Agency named twice", "'{0}' stands twice in task {1}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor MentionMismatch = new(
        "PLAN0042", "Mention doesn't name the instrument", "The mention of '{0}' covers {1}{2}", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor LacunaOutOfRange = new(
        "PLAN0043", "Lacuna out of range", "A hole at {0} leaves the text, which has {1} characters", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor MixedChapter = new(
        "PLAN0044", "Chapter with sections and tasks", "Chapter '{0}' has both sections and tasks of its own; it can have one of them", Category, DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor ErratumMismatch = new(
        "PLAN0045", "Erratum doesn't fit the text", "'{0}' of this erratum must be the text that {1}", Category, DiagnosticSeverity.Error, true);

    /// <summary>Every rule, by the kind of problem that it reports.</summary>
    public static IReadOnlyDictionary<ProblemKind, DiagnosticDescriptor> All { get; } = new[]
    {
        DocumentMissing, DocumentNotUnique, DocumentUnreadable, MalformedJson, InternalError,
        UnknownKey, DuplicateKey, MissingKey, WrongType, InvalidValue, UnsupportedSchemaVersion,
        DuplicateId, UnknownId, InvalidName, DuplicateName, NumberOutOfSequence, AmbiguousSpelling,
        MissingText, UnknownLanguage, EmptyText,
        NoAgency, RepeatedAgency, MentionMismatch, LacunaOutOfRange, MixedChapter, ErratumMismatch,
    }.ToDictionary(rule => (ProblemKind)int.Parse(rule.Id.Substring(4), System.Globalization.CultureInfo.InvariantCulture));
}
