using System.Linq;
using Plan2025.Analyzers.Library;
using Plan2025.Expressions;

namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>What a project must do of the plan.</summary>
/// <param name="Expression">As the user wrote it.</param>
/// <param name="Tasks">The numbers of the tasks that it means, in plan order; none where there is a problem.</param>
/// <param name="Problem">The first thing that is wrong with it.</param>
internal sealed record Requirement(string Expression, EquatableArray<int> Tasks, RequirementProblem? Problem)
{
    public static Requirement Parse(string expression, PlanData plan) =>
        TaskExpression.Parse(expression, new PlanDataNames(plan), out var error) is { } tasks
            ? new Requirement(expression, Enumerable.Range(1, tasks.Length).Where(t => tasks[t - 1]).ToArray(), Problem: null)
            : new Requirement(expression, EquatableArray<int>.Empty, new RequirementProblem(error!.Start, error.Length, Messages.Of(error)));
}
