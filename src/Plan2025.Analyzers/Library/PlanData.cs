using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Analyzers.Library;

/// <summary>The plan of a referenced library. It has no symbols, so that it can stay in a pipeline.</summary>
/// <param name="taskId">The enum of the tasks.</param>
/// <param name="tasks">The tasks, in plan order.</param>
internal sealed class PlanData(PlanEnum taskId, IReadOnlyList<TaskData> tasks)
{
    private readonly Dictionary<string, TaskData> _byName = tasks.ToDictionary(t => t.Name);

    public PlanEnum TaskId => taskId;

    public IReadOnlyList<TaskData> Tasks => tasks;

    /// <summary>The constants that name tasks by their meaning, with the tasks' numbers.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> KnownTasks { get; init; } = [];

    public IReadOnlyList<PlanMember> Agencies { get; init; } = [];

    public IReadOnlyList<PlanMember> Chapters { get; init; } = [];

    public IReadOnlyList<PlanMember> Sections { get; init; } = [];

    /// <summary>How many 64-bit words a set of tasks has.</summary>
    public int WordCount => (tasks.Count + 63) / 64;

    /// <summary>A task by its number; null where the plan has no such task.</summary>
    public TaskData? Task(int number) => number >= 1 && number <= tasks.Count ? tasks[number - 1] : null;

    /// <summary>A task by its id, such as <c>T045</c>; null where the plan has no such task.</summary>
    public TaskData? Find(string name) => _byName.TryGetValue(name, out var task) ? task : null;
}
