using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports;

/// <summary>The words that all reports use.</summary>
internal static class Words
{
    /// <summary>The language of the plan's own texts.</summary>
    public static string PlanLanguage => Plan.Languages[(Language)1].Tag;

    public static string Of(TaskState state) => state switch
    {
        TaskState.Implemented => "implemented",
        TaskState.Stale => "stale",
        TaskState.Deferred => "deferred",
        TaskState.NotApplicable => "not applicable",
        _ => "missing",
    };

    public static string Of(ExecutionState state) => state switch
    {
        ExecutionState.ExecutedByVerifyingTests => "by verifying tests alone",
        ExecutionState.ExecutedWithVerifyingTests => "with verifying tests",
        ExecutionState.Executed => "yes",
        ExecutionState.NotExecuted => "no",
        _ => "",
    };

    public static string Of(BindingKind kind) => kind switch
    {
        BindingKind.Implements => "implements",
        BindingKind.Verifies => "verifies",
        BindingKind.Defers => "defers",
        _ => "not applicable",
    };

    public static string YesNo(bool value) => value ? "yes" : "no";
}
