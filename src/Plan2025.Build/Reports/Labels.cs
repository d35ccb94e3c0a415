using System.Globalization;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The texts of all reports.</summary>
internal static class Labels
{
    public static readonly Label Coverage = new("Coverage of the plan by {0}", "{0} 对计划的覆盖情况", "{0} 對計劃的涵蓋情形");
    public static readonly Label Required = new("Required: {0}. Plan data {1}.", "要求：{0}。计划数据版本 {1}。", "要求：{0}。計劃資料版本 {1}。");
    public static readonly Label AllRequired = new("all (no requirement is set)", "all（未设置要求）", "all（未設定要求）");
    public static readonly Label TasksColumn = new("tasks", "任务", "任務");
    public static readonly Label Findings = new("Findings", "问题清单", "問題清單");
    public static readonly Label None = new("None.", "无。", "無。");
    public static readonly Label RequiredTasks = new("Required tasks", "要求的任务", "要求的任務");
    public static readonly Label OtherTasks = new("Other tasks that are bound", "已绑定的其他任务", "已繫結的其他任務");

    public static readonly Label Task = new("task", "任务", "任務");
    public static readonly Label Text = new("text", "原文", "原文");
    public static readonly Label Lead = new("lead", "牵头单位", "牽頭單位");
    public static readonly Label State = new("state", "状态", "狀態");
    public static readonly Label Verified = new("verified", "已验证", "已驗證");
    public static readonly Label Executed = new("executed", "是否执行", "是否執行");
    public static readonly Label Where = new("where", "位置", "位置");
    public static readonly Label Stale = new("stale", "待复核", "待複核");
    public static readonly Label Gap = new("gap in the text", "原文有缺文", "原文有缺文");
    public static readonly Label Yes = new("yes", "是", "是");
    public static readonly Label No = new("no", "否", "否");
    public static readonly Label NotRequired = new("not required", "未要求", "未要求");

    public static readonly Label InThePlan = new("in the plan", "计划共有", "計劃共有");
    public static readonly Label RequiredNumber = new("required", "要求", "要求");
    public static readonly Label Applicable = new("applicable", "适用", "適用");
    public static readonly Label ApplicableWithGap = new("applicable with an unresolved gap in the text", "适用，但原文有未补缺文", "適用，但原文有未補缺文");
    public static readonly Label Implemented = new("implemented", "已实现", "已實作");
    public static readonly Label ImplementedAndVerified = new("implemented and verified", "已实现且已验证", "已實作且已驗證");
    public static readonly Label ImplementedNotVerified = new("implemented, not verified", "已实现，未验证", "已實作，未驗證");
    public static readonly Label ImplementedVerifiedAndExecuted = new("implemented, verified and executed", "已实现、已验证且已执行", "已實作、已驗證且已執行");
    public static readonly Label ExecutedWithVerifyingTest = new("executed in a run with a verifying test", "与验证测试同次运行时执行", "與驗證測試同次執行");
    public static readonly Label ExecutedByVerifyingTests = new("executed by verifying tests alone", "单独运行验证测试时执行", "單獨執行驗證測試時執行");
    public static readonly Label Deferred = new("deferred", "暂缓", "暫緩");
    public static readonly Label NotApplicable = new("not applicable", "不适用", "不適用");
    public static readonly Label Missing = new("missing", "未覆盖", "未涵蓋");

    /// <summary>A sentence from a message, which has no full stop.</summary>
    public static readonly Label Sentence = new("{0}.", "{0}。", "{0}。");

    /// <summary>A remark after something.</summary>
    public static readonly Label Remark = new(" ({0})", "（{0}）", "（{0}）");

    /// <summary>A reason after what it is the reason for.</summary>
    public static readonly Label Reason = new(": {0}", "：{0}", "：{0}");

    /// <summary>Between reasons.</summary>
    public static readonly Label ReasonSeparator = new("; ", "；", "；");

    /// <summary>The language of the plan's own texts.</summary>
    public static string PlanLanguage => Plan.Languages[(Language)1].Tag;

    public static Label Of(TaskState state) => state switch
    {
        TaskState.Implemented => Implemented,
        TaskState.Stale => Stale,
        TaskState.Deferred => Deferred,
        TaskState.NotApplicable => NotApplicable,
        _ => Missing,
    };

    public static Label Of(ExecutionState state) => state switch
    {
        ExecutionState.ExecutedByVerifyingTests => new("by verifying tests alone", "单独运行验证测试时执行", "單獨執行驗證測試時執行"),
        ExecutionState.ExecutedWithVerifyingTests => new("with verifying tests", "与验证测试同次运行时执行", "與驗證測試同次執行"),
        ExecutionState.Executed => Yes,
        ExecutionState.NotExecuted => No,
        _ => Label.Same(""),
    };

    public static Label Of(BindingKind kind) => kind switch
    {
        BindingKind.Implements => new("implements", "实现", "實作"),
        BindingKind.Verifies => new("verifies", "验证", "驗證"),
        BindingKind.Defers => new("defers", "暂缓", "暫緩"),
        _ => NotApplicable,
    };

    public static Label YesNo(bool value) => value ? Yes : No;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A file and a line; 0 is the file as a whole.</summary>
    public static string Location(string file, int line) => line == 0 ? file : file + ":" + Number(line);
}
