using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Documents.Comparing;

/// <summary>What became of a task.</summary>
[Flags]
internal enum Fate
{
    /// <summary>It is the same in all that is compared.</summary>
    Unchanged = 0,

    /// <summary>Its text is another one.</summary>
    Reworded = 1,

    /// <summary>It is in another chapter or section.</summary>
    Moved = 2,

    /// <summary>It has another printed number.</summary>
    Renumbered = 4,

    /// <summary>Another agency leads.</summary>
    AnotherLead = 8,

    /// <summary>Other agencies take part.</summary>
    OtherParticipants = 16,

    /// <summary>Several tasks came of it.</summary>
    Split = 32,

    /// <summary>It is one of several that became one.</summary>
    Merged = 64,

    /// <summary>It was not in the old plan.</summary>
    New = 128,

    /// <summary>It is not in the new plan.</summary>
    Gone = 256,
}

/// <summary>Tasks of the old plan and what they are in the new one: one and one, one and several, several and one, or one and none.</summary>
/// <param name="Fate">What became of them.</param>
/// <param name="Old">The tasks of the old plan.</param>
/// <param name="New">The tasks of the new plan.</param>
/// <param name="Similarity">How similar the texts are, from 0 to 1; 1 where a person matched them.</param>
/// <param name="IsByHand">Whether a person matched them.</param>
internal sealed record Change(Fate Fate, IReadOnlyList<ComparedTask> Old, IReadOnlyList<ComparedTask> New, double Similarity, bool IsByHand);

/// <summary>A task with what is compared of it. Two are the same only where they are one object.</summary>
internal sealed class ComparedTask(TaskEntry task, string text, string label, string chapter, string section, IReadOnlyList<AgencyEntry> agencies)
{
    /// <summary>The task.</summary>
    public TaskEntry Task { get; } = task;

    /// <summary>Its text in the language of the comparison.</summary>
    public string Text { get; } = text;

    /// <summary>Its printed number.</summary>
    public string Label { get; } = label;

    /// <summary>The title of its chapter; empty in a document without chapters.</summary>
    public string Chapter { get; } = chapter;

    /// <summary>The title of its section; empty where it is in none.</summary>
    public string Section { get; } = section;

    /// <summary>The agencies, the lead first.</summary>
    public IReadOnlyList<AgencyEntry> Agencies { get; } = agencies;

    /// <summary>The number in its document.</summary>
    public int Number => Task.Number.Value;

    /// <summary>The tasks of a document.</summary>
    public static IReadOnlyList<ComparedTask> Of(PlanDocument document, string language)
    {
        var agencies = document.Agencies.ToDictionary(agency => agency.Id.Value, StringComparer.Ordinal);
        return [.. document.Chapters.SelectMany(chapter => chapter.Sections
            .SelectMany(section => section.Tasks.Select(task => (task, Section: section.Title[language] ?? "")))
            .Concat(chapter.Tasks.Select(task => (task, Section: "")))
            .Select(pair => new ComparedTask(
                pair.task,
                pair.task.Text[language] ?? "",
                pair.task.Label?.Trim() ?? FormattableString.Invariant($"{pair.task.Number.Value}."),
                document.IsWithoutChapters ? "" : chapter.Title[language] ?? "",
                pair.Section,
                [.. pair.task.Responsibility.Agencies.Value.Select(id => agencies[id.Value])])))];
    }
}
