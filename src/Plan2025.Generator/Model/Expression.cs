namespace Plan2025.Generator.Model;

/// <summary>The plan in one language: what the text is, and how far it can be trusted.</summary>
internal sealed record Expression(
    Located<string> Language,
    Located<int> Number,
    Located<string> Name,
    LocalizedText Title,
    Located<string> Basis,
    bool IsAuthoritative,
    bool IsComplete,
    EquatableArray<Located<string>> Cultures,
    ClausePattern Clause) : INumbered;

/// <summary>How a language words the clause that says who is responsible.</summary>
/// <param name="Plain">The clause, with <c>{agencies}</c> in place of the agencies.</param>
/// <param name="ByDuty">The same where each agency answers for its own duties.</param>
/// <param name="Separator">The text between two agencies.</param>
/// <param name="LastSeparator">The text before the last agency.</param>
internal sealed record ClausePattern(
    Located<string> Plain,
    Located<string> ByDuty,
    Located<string> Separator,
    Located<string> LastSeparator)
{
    public const string Placeholder = "{agencies}";
}
