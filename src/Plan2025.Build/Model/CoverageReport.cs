using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Build.Model;

/// <summary>What all reports are written from. Sorted, and without a clock: the same input gives the same bytes.</summary>
/// <param name="Assembly">The assembly that sees all bindings.</param>
/// <param name="Requirement">What it requires, as written; nothing where the whole plan is.</param>
/// <param name="Tasks">All tasks of the plan, in plan order.</param>
/// <param name="Findings">What is missing or wrong.</param>
/// <param name="HasExecution">Whether test runs were handed over.</param>
internal sealed record CoverageReport(
    string Assembly, string Requirement, IReadOnlyList<TaskReport> Tasks, IReadOnlyList<ReportFinding> Findings, bool HasExecution)
{
    /// <summary>The requirement in words.</summary>
    public string RequirementText => Requirement.Length > 0 ? Requirement : "all (no requirement is set)";

    public IEnumerable<TaskReport> Required => Tasks.Where(t => t.IsRequired);

    public IEnumerable<TaskReport> Applicable => Tasks.Where(t => t.IsApplicable);

    /// <summary>The numbers that every report begins with, from the plan down to what is proven.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Numbers
    {
        get
        {
            List<KeyValuePair<string, int>> numbers =
            [
                new("in the plan", Tasks.Count),
                new("required", Required.Count()),
                new("applicable", Applicable.Count()),
                new("applicable with an unresolved gap in the text", Applicable.Count(t => t.HasLacuna)),
                new("implemented", Applicable.Count(t => t.State == TaskState.Implemented)),
                new("implemented and verified", Applicable.Count(t => t.State == TaskState.Implemented && t.IsVerified)),
            ];
            if (HasExecution)
            {
                numbers.Add(new("implemented, verified and executed", Executed(ExecutionState.Executed)));
                numbers.Add(new("executed in a run with a verifying test", Executed(ExecutionState.ExecutedWithVerifyingTests)));
                numbers.Add(new("executed by verifying tests alone", Executed(ExecutionState.ExecutedByVerifyingTests)));
            }

            numbers.Add(new("stale", Applicable.Count(t => t.State == TaskState.Stale)));
            numbers.Add(new("deferred", Applicable.Count(t => t.State == TaskState.Deferred)));
            numbers.Add(new("missing", Applicable.Count(t => t.State == TaskState.Missing)));
            return numbers;
        }
    }

    private int Executed(ExecutionState least) =>
        Applicable.Count(t => t.State == TaskState.Implemented && t.IsVerified && t.Execution >= least);
}
