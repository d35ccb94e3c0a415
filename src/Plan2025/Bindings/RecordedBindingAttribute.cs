using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>One binding of an assembly to one task, for the assemblies that reference it and for reports. Written by the package's generator.</summary>
/// <remarks>The arguments are primitive, so that tools can read them from metadata alone. Readers ignore constructors that they do not know.</remarks>
/// <param name="task">The number of the task.</param>
/// <param name="kind">The value of the <see cref="TaskBindingKind"/>.</param>
/// <param name="file">The path of the file, relative to the repository, with forward slashes.</param>
/// <param name="line">The line of the binding, from 1.</param>
/// <param name="endLine">The last line of the code that is bound.</param>
/// <param name="member">The code that is bound; empty for an assembly as a whole and for files that are not C#.</param>
/// <param name="pin">The hash of the wording that it is pinned to; empty if it is not pinned.</param>
/// <param name="reason">Why the task is deferred or not applicable; empty if no reason is given.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordedBindingAttribute(
    int task, int kind, string file, int line, int endLine, string member, string pin, string reason) : Attribute
{
    /// <summary>The number of the task.</summary>
    public int Task { get; } = task;

    /// <summary>The value of the <see cref="TaskBindingKind"/>.</summary>
    public int Kind { get; } = kind;

    /// <summary>The path of the file, relative to the repository, with forward slashes.</summary>
    public string File { get; } = file;

    /// <summary>The line of the binding, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The last line of the code that is bound.</summary>
    public int EndLine { get; } = endLine;

    /// <summary>The code that is bound; empty for an assembly as a whole and for files that are not C#.</summary>
    public string Member { get; } = member;

    /// <summary>The hash of the wording that it is pinned to; empty if it is not pinned.</summary>
    public string Pin { get; } = pin;

    /// <summary>Why the task is deferred or not applicable; empty if no reason is given.</summary>
    public string Reason { get; } = reason;
}
