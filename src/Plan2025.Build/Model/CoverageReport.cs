using System.Collections.Generic;
using System.Linq;
using Plan2025.Build.Reports;

namespace Plan2025.Build.Model;

/// <summary>A number of tasks, and what it counts.</summary>
internal sealed record ReportNumber(Label Label, int Value);

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
    public Label RequirementText => Requirement.Length > 0 ? Label.Same(Requirement) : Labels.AllRequired;

    public IEnumerable<TaskReport> Required => Tasks.Where(t => t.IsRequired);

    public IEnumerable<TaskReport> Applicable => Tasks.Where(t => t.IsApplicable);

    /// <summary>The numbers that every report begins with, from the plan down to what is proven.</summary>
    public IReadOnlyList<ReportNumber> Numbers
    {
        get
        {
            List<ReportNumber> numbers =
            [
                new(Labels.InThePlan, Tasks.Count),
                new(Labels.RequiredNumber, Required.Count()),
                new(Labels.Applicable, Applicable.Count()),
                new(Labels.ApplicableWithGap, Applicable.Count(t => t.HasLacuna)),
                new(Labels.Implemented, Applicable.Count(t => t.State == TaskState.Implemented)),
                new(Labels.ImplementedAndVerified, Applicable.Count(t => t.State == TaskState.Implemented && t.IsVerified)),
            ];
            if (HasExecution)
            {
                numbers.Add(new(Labels.ImplementedVerifiedAndExecuted, Executed(ExecutionState.Executed)));
                numbers.Add(new(Labels.ExecutedWithVerifyingTest, Executed(ExecutionState.ExecutedWithVerifyingTests)));
                numbers.Add(new(Labels.ExecutedByVerifyingTests, Executed(ExecutionState.ExecutedByVerifyingTests)));
            }

            numbers.Add(new(Labels.Stale, Applicable.Count(t => t.State == TaskState.Stale)));
            numbers.Add(new(Labels.Deferred, Applicable.Count(t => t.State == TaskState.Deferred)));
            numbers.Add(new(Labels.Missing, Applicable.Count(t => t.State == TaskState.Missing)));
            return numbers;
        }
    }

    private int Executed(ExecutionState least) =>
        Applicable.Count(t => t.State == TaskState.Implemented && t.IsVerified && t.Execution >= least);
}
