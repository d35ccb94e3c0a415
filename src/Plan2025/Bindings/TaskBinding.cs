using System.Globalization;

namespace Plan2025;

/// <summary>A piece of code, or a line of another file, that is bound to a task. An entry of the generated <c>PlanCoverage.Bindings</c>.</summary>
/// <param name="task">The task.</param>
/// <param name="kind">What the binding says about the task.</param>
/// <param name="isStale">Whether it is pinned to a wording that is no longer current.</param>
/// <param name="member">The code that is bound.</param>
/// <param name="assembly">The name of the assembly that contains the binding.</param>
/// <param name="file">The path of the file, relative to the repository.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="reason">Why the task is deferred or not applicable.</param>
public sealed class TaskBinding(
    TaskId task, TaskBindingKind kind, bool isStale, string member, string assembly, string file, int line, string? reason)
{
    /// <summary>The task.</summary>
    public TaskId Task { get; } = task;

    /// <summary>What the binding says about the task.</summary>
    public TaskBindingKind Kind { get; } = kind;

    /// <summary>Whether the binding is pinned to a wording that is no longer current.</summary>
    public bool IsStale { get; } = isStale;

    /// <summary>The code that is bound, such as <c>Shop.Registry.Renew(int)</c>; empty for an assembly as a whole and for files that are not C#.</summary>
    public string Member { get; } = member;

    /// <summary>The name of the assembly that contains the binding.</summary>
    public string Assembly { get; } = assembly;

    /// <summary>The path of the file, relative to the repository, with forward slashes.</summary>
    public string File { get; } = file;

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Why the task is deferred or not applicable; null if no reason is given.</summary>
    public string? Reason { get; } = reason;

    /// <summary>The binding on one line, such as <c>T045 Implements src/Registry.cs:12</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Task + " " + Kind + " " + File + ":" + Line.ToString(CultureInfo.InvariantCulture) + (IsStale ? " (stale)" : "");
}
