using System.Globalization;

namespace Plan2025.Generator.Validation;

/// <summary>What is said of a kind of problem. It knows no compiler, so that tools say the same.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong here, with placeholders for the arguments of the problem.</param>
/// <param name="IsWarning">Whether the document can be compiled all the same.</param>
internal sealed record Rule(ProblemKind Kind, string Title, string Message, bool IsWarning = false)
{
    /// <summary>The page that explains the rules.</summary>
    private const string Page = "https://github.com/plan2025/plan2025/blob/main/docs/rules/plan-documents.md#";

    /// <summary>The identifier of the rule, such as <c>PLAN0004</c>.</summary>
    public string Id { get; } = "PLAN" + ((int)Kind).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The section that explains the rule.</summary>
    public string HelpLink => Page + Id.ToLowerInvariant();

    /// <summary>The message with the arguments of a problem.</summary>
    public string Format(EquatableArray<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Message, [.. arguments]);
}
