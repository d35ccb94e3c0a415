using System.Globalization;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports;

/// <summary>The labels that all reports share.</summary>
internal static class Labels
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

    public static string YesNo(bool value) => value ? "yes" : "no";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A file and a line; 0 is the file as a whole.</summary>
    public static string Location(string file, int line) => line == 0 ? file : file + ":" + Number(line);
}
