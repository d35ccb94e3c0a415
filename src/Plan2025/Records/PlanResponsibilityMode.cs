using System;

namespace Plan2025;

/// <summary>A mode of responsibility.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanResponsibilityMode
{
    string IPlanRecord<ResponsibilityMode>.Title => Name;

    /// <summary>The tasks whose agencies are responsible in this mode.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => ResponsibilityModeTable.TaskSet(Index);
}
