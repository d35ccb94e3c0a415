namespace Plan2025.Generator.Emit.Models;

/// <summary>What the rules must know of the tasks, in plan order.</summary>
/// <param name="Tasks">The tasks.</param>
internal sealed record TaskFactsModel(EquatableArray<TaskFacts> Tasks);

/// <summary>Where a task stands and who is responsible.</summary>
/// <param name="Chapter">The number of its chapter.</param>
/// <param name="Section">The number of its section, or 0.</param>
/// <param name="Agencies">The numbers of its agencies, the lead first.</param>
internal readonly record struct TaskFacts(int Chapter, int Section, EquatableArray<int> Agencies);
