using System;

namespace Plan2025;

/// <summary>Finds tasks by their words.</summary>
public static class PlanTaskSearch
{
    /// <summary>The tasks whose text contains <paramref name="text"/> in any language of the plan, so that either Chinese script and the translation find them.</summary>
    /// <param name="tasks">The tasks of the plan, <see cref="Plan.Tasks"/>.</param>
    /// <param name="text">The words, compared code unit by code unit (ordinal): case counts. The empty text is found everywhere.</param>
    /// <returns>The tasks, in plan order; nothing is allocated.</returns>
    /// <remarks>Words that a source lost and that were restored from other evidence are found too, in the source's language.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static TaskSet Search(this PlanCollection<PlanTask, TaskId> tasks, string text) =>
        text is null ? throw new ArgumentNullException(nameof(text)) : TaskSearch.Find(text.AsSpan());

    /// <inheritdoc cref="Search(PlanCollection{PlanTask, TaskId}, string)"/>
    public static TaskSet Search(this PlanCollection<PlanTask, TaskId> tasks, ReadOnlySpan<char> text) =>
        TaskSearch.Find(text);
}
