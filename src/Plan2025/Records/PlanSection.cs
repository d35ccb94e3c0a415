using System;

namespace Plan2025;

/// <summary>A section of a chapter.</summary>
/// <remarks>A number that refers to constant tables. Every member but <see cref="Id"/> and <see cref="Number"/> throws <see cref="ArgumentOutOfRangeException"/> on a default value.</remarks>
public readonly partial struct PlanSection
{
    /// <summary>The chapter to which it belongs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public PlanChapter Chapter => new((Chapter)SectionTable.ChapterOf[Index]);

    /// <summary>The number that the plan prints: it starts at 1 in each chapter, unlike <see cref="Number"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public int Ordinal => SectionTable.OrdinalOf[Index];

    /// <summary>The tasks of the section.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
    public TaskSet Tasks => SectionTable.TaskSet(Index);
}
