using System;
using System.Globalization;

namespace Plan2025;

/// <summary>A piece of code, or of a document, that is bound to a task. A row of the generated <c>PlanCoverage</c>.</summary>
public readonly struct TaskBinding : IEquatable<TaskBinding>
{
    /// <summary>Describes a binding.</summary>
    /// <param name="task">The task.</param>
    /// <param name="kind">What is said of it.</param>
    /// <param name="isStale">Whether it was said of an earlier wording.</param>
    /// <param name="member">The code that is bound.</param>
    /// <param name="assembly">The assembly that it is compiled into.</param>
    /// <param name="file">The file, relative to the repository.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="reason">Why the task is deferred or not applicable.</param>
    public TaskBinding(
        TaskId task, TaskBindingKind kind, bool isStale, string member, string assembly, string file, int line, string? reason)
    {
        Task = task;
        Kind = kind;
        IsStale = isStale;
        Member = member;
        Assembly = assembly;
        File = file;
        Line = line;
        Reason = reason;
    }

    /// <summary>The task.</summary>
    public TaskId Task { get; }

    /// <summary>What is said of the task.</summary>
    public TaskBindingKind Kind { get; }

    /// <summary>Whether the binding is pinned to a wording that the plan has no more.</summary>
    public bool IsStale { get; }

    /// <summary>The code that is bound, such as <c>Shop.Registry.Renew(int)</c>; empty for an assembly as a whole and for files that are not C#.</summary>
    public string Member { get => field ?? ""; }

    /// <summary>The name of the assembly that the code is compiled into.</summary>
    public string Assembly { get => field ?? ""; }

    /// <summary>The path of the file, relative to the repository, with forward slashes.</summary>
    public string File { get => field ?? ""; }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>Why the task is deferred or not applicable; null where nothing is said.</summary>
    public string? Reason { get; }

    /// <summary>Whether two bindings are equal.</summary>
    /// <param name="left">One binding.</param>
    /// <param name="right">The other binding.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(TaskBinding left, TaskBinding right) => left.Equals(right);

    /// <summary>Whether two bindings differ.</summary>
    /// <param name="left">One binding.</param>
    /// <param name="right">The other binding.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(TaskBinding left, TaskBinding right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TaskBinding other) =>
        Task == other.Task && Kind == other.Kind && IsStale == other.IsStale && Line == other.Line
        && Member == other.Member && Assembly == other.Assembly && File == other.File && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TaskBinding other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Task * 31 + (int)Kind) * 31 + Line;

    /// <summary>The binding in one line, such as <c>T045 Implements src/Registry.cs:12</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Task + " " + Kind + " " + File + ":" + Line.ToString(CultureInfo.InvariantCulture) + (IsStale ? " (stale)" : "");
}
