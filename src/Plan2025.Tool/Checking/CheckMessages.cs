using System.Collections.Generic;
using Plan2025.Tool.Texts;
using Plan2025.Traceability;

namespace Plan2025.Tool.Checking;

/// <summary>What findings say: {0} is the task or the text, {1} the detail.</summary>
internal static class CheckMessages
{
    public static readonly Label NoTask = new("'{0}' is not a task of the plan ({1})", "“{0}”不是计划中的任务（{1}）", "「{0}」不是計劃中的任務（{1}）");
    public static readonly Label NoKind = new("'{0}' is not a kind of binding ({1})", "“{0}”不是绑定种类（{1}）", "「{0}」不是繫結種類（{1}）");

    private static readonly Dictionary<FindingRule, Label> s_rules = new()
    {
        [FindingRule.NotImplemented] = new(FindingRule.NotImplemented.Message, "{0} 在要求范围内（{1}），但既未实现，也未标为暂缓或不适用", "{0} 在要求範圍內（{1}），但既未實作，也未標為暫緩或不適用"),
        [FindingRule.NotVerified] = new(FindingRule.NotVerified.Message, "{0} 已实现（{1}），但没有任何绑定验证它", "{0} 已實作（{1}），但沒有任何繫結驗證它"),
        [FindingRule.NothingToVerify] = new(FindingRule.NothingToVerify.Message, "{0} 已验证（{1}），但没有任何绑定实现它", "{0} 已驗證（{1}），但沒有任何繫結實作它"),
        [FindingRule.Stale] = new(FindingRule.Stale.Message, "此绑定锁定的是 {0} 的旧措辞，请复核{1}", "此繫結鎖定的是 {0} 的舊措辭，請複核{1}"),
        [FindingRule.NoReason] = new(FindingRule.NoReason.Message, "{0} 标为暂缓，但未写理由", "{0} 標為暫緩，但未寫理由"),
        [FindingRule.Contradiction] = new(FindingRule.Contradiction.Message, "{0} 在此标为不适用，但另有绑定（{1}）", "{0} 在此標為不適用，但另有繫結（{1}）"),
    };

    public static Label Of(FindingRule rule) => s_rules[rule];
}
