using System.Collections.Generic;
using System.Globalization;

namespace Plan2025.Traceability;

/// <summary>A rule about bindings, as the build and the reports show it. This is the only table of these rules.</summary>
/// <param name="Number">The number of its id.</param>
/// <param name="Name">Its name in code.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Message">The message of a finding: {0} is the task, {1} the detail.</param>
/// <param name="Description">What it means.</param>
internal sealed record FindingRule(int Number, string Name, string Title, string Message, string Description)
{
    public static readonly FindingRule NotImplemented = new(
        2001,
        nameof(NotImplemented),
        "A required task that nothing implements",
        "{0} is required ({1}), and nothing implements, defers or excludes it",
        "The project requires the task, and no code, no file and no referenced assembly is bound to it.");

    public static readonly FindingRule NotVerified = new(
        2002,
        nameof(NotVerified),
        "An implemented task that nothing verifies",
        "{0} is implemented ({1}), and nothing verifies it",
        "The project requires the task, code implements it, and no test or check is bound to it.");

    public static readonly FindingRule NothingToVerify = new(
        2003,
        nameof(NothingToVerify),
        "A verified task that nothing implements",
        "{0} is verified ({1}), and nothing implements it",
        "A test is bound to a task, and no code is: one of the two bindings is missing or names another task.");

    public static readonly FindingRule Stale = new(
        2004,
        nameof(Stale),
        "A binding to an earlier wording",
        "This was bound to an earlier wording of {0}; look at it again{1}",
        "The binding is pinned to a wording that the plan's data has since corrected. Until it is reviewed, it counts neither as covered nor as missing.");

    public static readonly FindingRule NoReason = new(
        2005,
        nameof(NoReason),
        "A task deferred without a reason",
        "{0} is deferred without a reason",
        "Readers of the report want to know why.");

    public static readonly FindingRule Contradiction = new(
        2006,
        nameof(Contradiction),
        "A task bound in contradiction",
        "{0} is not applicable here, but {1}",
        "A task can't be implemented, verified or deferred and be not applicable in the same assembly.");

    /// <summary>All rules, by number.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [NotImplemented, NotVerified, NothingToVerify, Stale, NoReason, Contradiction];

    public string Id => "PLAN" + Number.ToString(CultureInfo.InvariantCulture);

    public string HelpLink => "https://github.com/plan2025/plan2025/blob/main/docs/rules/" + Id + ".md";
}
