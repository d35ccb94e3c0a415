namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>What a project must do of the plan.</summary>
/// <param name="Expression">As the user wrote it.</param>
/// <param name="Tasks">The numbers of the tasks that it means, in plan order; none where there is a problem.</param>
/// <param name="Problem">The first thing that is wrong with it.</param>
internal sealed record Requirement(string Expression, EquatableArray<int> Tasks, RequirementProblem? Problem);
