using System.Collections.Generic;
using System.Globalization;

namespace Plan2025.Traceability;

/// <summary>A rule about bindings, as the build and the reports show it. This is the only table of these rules.</summary>
/// <param name="Number">The number of its id.</param>
/// <param name="Name">Its name in code.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Message">The message of a finding: {0} is the task, {1} the detail, {2} the location of another binding.</param>
/// <param name="Description">What it means.</param>
internal sealed record FindingRule(int Number, string Name, MessageText Title, MessageText Message, MessageText Description)
{
    public static readonly FindingRule NotImplemented = new(
        2001,
        nameof(NotImplemented),
        new("A required task that nothing implements", "要求的任务未实现") { Traditional = "要求的任務未實作" },
        new(
            "{0} is required ({1}), and nothing implements, defers or excludes it",
            "{0} 在要求范围内（{1}），但既未实现，也未标为暂缓或不适用") { Traditional = "{0} 在要求範圍內（{1}），但既未實作，也未標為暫緩或不適用" },
        new(
            "The project requires the task, and no code, no file and no referenced assembly is bound to it.",
            "项目要求此任务，但没有任何代码、文件或引用的程序集与它绑定。"));

    public static readonly FindingRule NotVerified = new(
        2002,
        nameof(NotVerified),
        new("An implemented task that nothing verifies", "已实现的任务未验证") { Traditional = "已實作的任務未驗證" },
        new("{0} is implemented ({1}), and nothing verifies it", "{0} 已实现（{1}），但没有任何绑定验证它") { Traditional = "{0} 已實作（{1}），但沒有任何繫結驗證它" },
        new("The project requires the task, code implements it, and no test or check is bound to it.", "项目要求此任务，且有代码实现它，但没有任何测试或检查与它绑定。"));

    public static readonly FindingRule NothingToVerify = new(
        2003,
        nameof(NothingToVerify),
        new("A verified task that nothing implements", "已验证的任务未实现") { Traditional = "已驗證的任務未實作" },
        new("{0} is verified ({1}), and nothing implements it", "{0} 已验证（{1}），但没有任何绑定实现它") { Traditional = "{0} 已驗證（{1}），但沒有任何繫結實作它" },
        new(
            "A test is bound to a task, and no code is: one of the two bindings is missing or names another task.",
            "有测试与任务绑定，却没有代码与它绑定：两个绑定中缺少一个，或其中一个写错了任务。"));

    public static readonly FindingRule Stale = new(
        2004,
        nameof(Stale),
        new("A binding to an earlier wording", "绑定锁定的是旧措辞") { Traditional = "繫結鎖定的是舊措辭" },
        new(
            "This was bound to an earlier wording of {0}; look at it again{1}",
            "此绑定锁定的是 {0} 的旧措辞，请复核{1}") { Traditional = "此繫結鎖定的是 {0} 的舊措辭，請複核{1}" },
        new(
            "The binding is pinned to a wording that the plan's data has since corrected. Until it is reviewed, it counts neither as covered nor as missing.",
            "绑定锁定的措辞已在计划数据中更正。复核之前，它既不算已实现，也不算未覆盖。"));

    public static readonly FindingRule NoReason = new(
        2005,
        nameof(NoReason),
        new("A task deferred without a reason", "暂缓任务未写理由") { Traditional = "暫緩任務未寫理由" },
        new("{0} is deferred without a reason", "{0} 标为暂缓，但未写理由") { Traditional = "{0} 標為暫緩，但未寫理由" },
        new("Readers of the report want to know why.", "报告的读者需要知道原因。"));

    public static readonly FindingRule Contradiction = new(
        2006,
        nameof(Contradiction),
        new("A task bound in contradiction", "任务的绑定相互矛盾") { Traditional = "任務的繫結相互矛盾" },
        new("{0} is not applicable here, but {1} at {2}", "{0} 在此标为不适用，但在 {2} 处绑定为“{1}”") { Traditional = "{0} 在此標為不適用，但在 {2} 處繫結為「{1}」" },
        new(
            "A task can't be implemented, verified or deferred and be not applicable in the same assembly.",
            "在同一程序集中，任务不能既已实现、验证或暂缓，又不适用。"));

    /// <summary>All rules, by number.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [NotImplemented, NotVerified, NothingToVerify, Stale, NoReason, Contradiction];

    public string Id => "PLAN" + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The page that explains the rule, in each language.</summary>
    public MessageText Page => RulePages.Of(Id);

    public string HelpLink => Page.English;
}
