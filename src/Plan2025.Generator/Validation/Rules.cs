using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Validation;

/// <summary>Every rule that a document can break.</summary>
internal static class Rules
{
    /// <summary>The rules, in the order of their identifiers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(ProblemKind.DocumentMissing, "The plan document is missing", "No plan document: add an item <AdditionalFiles Include=\"plan.json\" PlanDocument=\"true\" /> to the project"),
        new(ProblemKind.DocumentNotUnique, "There is more than one plan document", "A second plan document; '{0}' is already one, and a library holds one plan"),
        new(ProblemKind.DocumentNotUtf8, "The plan document is not UTF-8 text", "The plan document can't be read as UTF-8: {0}; save it as UTF-8"),
        new(ProblemKind.MalformedJson, "Malformed JSON", "Malformed JSON: {0}"),
        new(ProblemKind.InternalError, "Internal error of the plan generator", "Internal error of the plan generator, please report it: {0}"),
        new(ProblemKind.DocumentEmpty, "The plan document is empty", "The plan document is empty; a document of the schema's form is expected"),
        new(ProblemKind.MoreProblems, "There are more problems", "{0} more problems are not listed: {1}", IsWarning: true),

        new(ProblemKind.UnknownKey, "Unknown key", "Unknown key '{0}' in {1}{2}"),
        new(ProblemKind.DuplicateKey, "Duplicate key", "The key '{0}' is in {1} twice"),
        new(ProblemKind.MissingKey, "Missing key", "'{0}' is missing in {1}"),
        new(ProblemKind.WrongType, "Wrong JSON type", "'{0}' must be {1}, not {2}"),
        new(ProblemKind.InvalidValue, "Invalid value", "'{0}' must be {1}, not '{2}'"),
        new(ProblemKind.UnsupportedSchemaVersion, "Unsupported schema version", "Schema version '{0}' is not supported; expected {1}"),
        new(ProblemKind.EmptyList, "Empty list", "'{0}' must have at least one entry"),

        new(ProblemKind.DuplicateId, "Duplicate id", "The id '{0}' is already used; {1}"),
        new(ProblemKind.UnknownId, "Unknown id", "'{0}' is not the id of {1}{2}"),
        new(ProblemKind.InvalidName, "Invalid name", "'{0}' can't be a member name: {1}"),
        new(ProblemKind.DuplicateName, "Duplicate name", "The name '{0}' is already taken by {1}; names differ by more than case"),
        new(ProblemKind.NumberOutOfSequence, "Number out of sequence", "Number {0} of {1} {2}; expected {3}"),
        new(ProblemKind.AmbiguousSpelling, "Ambiguous spelling", "'{0}' already means {1}, so it can't mean {2}"),
        new(ProblemKind.UnusedEntry, "Unused entry", "'{0}' is {1} that nothing in the document uses", IsWarning: true),

        new(ProblemKind.MissingText, "Missing text", "There is no text in '{0}' for '{1}' of {2}"),
        new(ProblemKind.UnknownLanguage, "Unknown language", "'{0}' is not the language of an expression{1}"),
        new(ProblemKind.EmptyText, "Empty text", "'{0}' must not be empty"),
        new(ProblemKind.IllFormedText, "Ill-formed text", "Half of a surrogate pair ({0}); a character beyond U+FFFF takes both halves"),

        new(ProblemKind.NoAgency, "Task without agency", "Task {0} names no agency; the first one leads"),
        new(ProblemKind.RepeatedAgency, "Agency named twice", "'{0}' is named twice in task {1}"),
        new(ProblemKind.MentionMismatch, "Mention doesn't name the instrument", "The mention of '{0}' covers {1}{2}"),
        new(ProblemKind.LacunaOutOfRange, "Lacuna out of range", "The lacuna at {0} {1}"),
        new(ProblemKind.MixedChapter, "Chapter with sections and tasks", "Chapter '{0}' has both sections and tasks of its own; it can have one of them"),
        new(ProblemKind.ErratumMismatch, "Erratum doesn't fit the text", "'{0}' of this erratum must be the text that {1}"),

        new(ProblemKind.InvisibleCharacter, "Invisible character", "The text contains the invisible character {0}", IsWarning: true),
        new(ProblemKind.TextNotNormalized, "Text not in normal form", "The text is not in Unicode normal form C from here on; searches may miss it", IsWarning: true),
        new(ProblemKind.TraditionalCharacter, "Traditional character in Simplified text", "'{0}' is a Traditional character in a text in '{1}'", IsWarning: true),
        new(ProblemKind.SimplifiedText, "Simplified text in a Traditional language", "The text in '{0}' is in Simplified characters, such as '{1}'", IsWarning: true),
        new(ProblemKind.RenderedText, "Printed number or clause in a text", "'{0}' looks like {1}, which the library renders", IsWarning: true),
        new(ProblemKind.UnmentionedTitle, "Title without a mention", "No mention covers '{0}'", IsWarning: true),
        new(ProblemKind.DatesOutOfOrder, "Published before issued", "The plan is published on {0}, before it is issued on {1}", IsWarning: true),
        new(ProblemKind.ToReview, "To be reviewed", "To be reviewed: {0}", IsWarning: true),
        new(ProblemKind.TitleMismatch, "Title that the text does not begin with", "The text of task {0} in '{1}' does not begin with this title"),
    ];

    private static readonly Dictionary<ProblemKind, Rule> s_byKind = All.ToDictionary(rule => rule.Kind);

    /// <summary>The rule that a kind of problem breaks.</summary>
    public static Rule Of(ProblemKind kind) => s_byKind[kind];
}
