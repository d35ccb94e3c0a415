using System.Globalization;

namespace Plan2025.Generator.Validation;

/// <summary>What is said of a kind of problem. It knows no compiler, so that tools say the same.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is wrong here, with placeholders for the arguments of the problem.</param>
/// <param name="IsWarning">Whether the document can be compiled all the same.</param>
internal sealed record Rule(ProblemKind Kind, MessageText Title, MessageText Message, bool IsWarning = false)
{
    /// <summary>The identifier of the rule, such as <c>PLAN0004</c>.</summary>
    public string Id { get; } = "PLAN" + ((int)Kind).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The section that explains the rule.</summary>
    public MessageText HelpLink => RulePages.Of("plan-documents", "#" + Id.ToLowerInvariant());
}
