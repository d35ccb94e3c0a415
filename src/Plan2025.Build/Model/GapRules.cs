using System.Collections.Generic;
using System.Globalization;

namespace Plan2025.Build.Model;

/// <summary>What a rule is called. A test compares it with the rules of the compiler.</summary>
internal static class GapRules
{
    /// <summary>The rules by their titles, in the order of their numbers.</summary>
    public static IReadOnlyList<KeyValuePair<GapRule, string>> Titles { get; } =
    [
        new(GapRule.NotImplemented, "A required task that nothing implements"),
        new(GapRule.NotVerified, "An implemented task that nothing verifies"),
        new(GapRule.NothingToVerify, "A verified task that nothing implements"),
        new(GapRule.Stale, "A binding to an earlier wording"),
        new(GapRule.NoReason, "A task deferred without a reason"),
        new(GapRule.Contradiction, "A task bound in contradiction"),
    ];

    public static string IdOf(GapRule rule) => "PLAN" + ((int)rule).ToString(CultureInfo.InvariantCulture);

    public static string HelpOf(GapRule rule) => "https://github.com/plan2025/plan2025/blob/main/docs/rules/" + IdOf(rule) + ".md";
}
