using System;

namespace Plan2025;

/// <summary>A chapter of the plan. It holds sections, or tasks of its own.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanChapter
{
    /// <summary>The sections, in plan order; empty where the chapter has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public ReadOnlySpan<PlanSection> Sections => ChapterTable.SectionRow(Index);

    /// <summary>All tasks of the chapter, those of its sections included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => ChapterTable.TaskSet(Index);
}
