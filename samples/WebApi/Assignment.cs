using System.Collections.Generic;
using Plan2025;

namespace WebApi;

/// <summary>Who does a task, as the service is told. What is required can't be left out: it would be a default value, which is no task.</summary>
public sealed record Assignment
{
    /// <summary>The task.</summary>
    public required TaskId Task { get; init; }

    /// <summary>The agency that does it.</summary>
    public required Agency Owner { get; init; }

    /// <summary>How soon.</summary>
    public Priority Priority { get; init; }

    /// <summary>The agency that stands in.</summary>
    public PlanAgency? Deputy { get; init; }

    /// <summary>The tasks to look at.</summary>
    public TaskId[] Related { get; init; } = [];

    /// <summary>The tasks that must not be touched.</summary>
    public TaskSet Excluded { get; init; }

    /// <summary>What is noted of tasks.</summary>
    public IReadOnlyDictionary<TaskId, string>? Notes { get; init; }
}

/// <summary>How soon something is to be done: an enum of the service itself.</summary>
public enum Priority
{
    /// <summary>When there is time.</summary>
    Normal,

    /// <summary>Before others.</summary>
    High,
}
