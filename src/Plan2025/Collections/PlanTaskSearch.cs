using System;

namespace Plan2025;

/// <summary>Finds tasks by their words.</summary>
public static class PlanTaskSearch
{
    /// <summary>The tasks whose text contains <paramref name="text"/> in any language of the plan, so that either Chinese script and the translation find them.</summary>
    /// <param name="tasks">The tasks of the plan, <see cref="Plan.Tasks"/>.</param>
    /// <param name="text">The query. Neither case nor full or half width matters; otherwise it is compared code unit by code unit. The empty text is found in every task.</param>
    /// <returns>The tasks, in plan order. Nothing is allocated, except by the first search.</returns>
    /// <remarks>The resolutions of lacunae are searched, too.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TaskSet Search(this PlanCollection<PlanTask, TaskId> tasks, string text) =>
        text is null ? throw new ArgumentNullException(nameof(text)) : TaskSearch.Find(text.AsSpan());

    /// <inheritdoc cref="Search(PlanCollection{PlanTask, TaskId}, string)"/>
    public static TaskSet Search(this PlanCollection<PlanTask, TaskId> tasks, ReadOnlySpan<char> text) =>
        TaskSearch.Find(text);
}
