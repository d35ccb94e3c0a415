using System;

namespace Plan2025.Traceability;

/// <summary>One binding of one task: a row of the table that an assembly carries.</summary>
/// <param name="Task">The task's number.</param>
/// <param name="Kind">What is said of it.</param>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The line of the binding, from 1.</param>
/// <param name="EndLine">The last line of the code that is bound.</param>
/// <param name="Member">The code that is bound; empty for an assembly and for what is not C#.</param>
/// <param name="Pin">The hash of the wording that it was made for, or nothing.</param>
/// <param name="Reason">Why the task is deferred or not applicable, or nothing.</param>
internal sealed record BindingRow(
    int Task, BindingKind Kind, string File, int Line, int EndLine, string Member, string Pin, string Reason) : IComparable<BindingRow>
{
    /// <summary>Plan order, then by kind, then by place: the same bindings give the same bytes, whatever order the compiler finds them in.</summary>
    public int CompareTo(BindingRow? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Task.CompareTo(other.Task);
        order = order != 0 ? order : Kind.CompareTo(other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : string.CompareOrdinal(Member, other.Member);
        order = order != 0 ? order : string.CompareOrdinal(Pin, other.Pin);
        return order != 0 ? order : string.CompareOrdinal(Reason, other.Reason);
    }
}
