using System.Collections.Generic;

namespace Plan2025.Expressions;

/// <summary>What expressions can name: the tasks of a plan, and what selects some of them.</summary>
internal interface ITaskNames
{
    /// <summary>The number of tasks; they are numbered from 1.</summary>
    int TaskCount { get; }

    /// <summary>All names of tasks, the ids first, in plan order: several for a task.</summary>
    IEnumerable<KeyValuePair<string, int>> Tasks { get; }

    /// <summary>All spellings of the agencies, chapters or sections that a key takes, with their numbers.</summary>
    IEnumerable<KeyValuePair<string, int>> Values(TaskSelector key);

    /// <summary>Whether a task is among those of an agency, a chapter or a section.</summary>
    bool IsSelected(TaskSelector key, int value, int task);

    /// <summary>Whether the text of a task has a lacuna that is not resolved.</summary>
    bool IsUnresolved(int task);
}
