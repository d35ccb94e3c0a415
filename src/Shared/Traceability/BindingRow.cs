using System;

namespace Plan2025.Traceability;

/// <summary>One binding of one task, as an assembly records it in a <c>RecordedBindingAttribute</c>.</summary>
/// <param name="Task">The number of the task.</param>
/// <param name="Kind">What the binding says about the task.</param>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The line of the binding, from 1.</param>
/// <param name="EndLine">The last line of the code that is bound.</param>
/// <param name="Member">The code that is bound; empty for an assembly as a whole and for files that are not C#.</param>
/// <param name="Pin">The hash of the wording that it is pinned to, or empty.</param>
/// <param name="Reason">Why the task is deferred or not applicable, or empty.</param>
internal sealed record BindingRow(
    int Task, BindingKind Kind, string File, int Line, int EndLine, string Member, string Pin, string Reason) : IComparable<BindingRow>
{
    /// <summary>Creates a binding from what an assembly records; null if the generator would not have written it.</summary>
    public static BindingRow? Read(int task, int kind, string? file, int line, int endLine, string? member, string? pin, string? reason) =>
        task > 0 && kind is >= (int)BindingKind.Implements and <= (int)BindingKind.NotApplicable && line > 0 && RepositoryPath.IsInside(file)
            ? new BindingRow(task, (BindingKind)kind, file!, line, endLine, member ?? "", pin ?? "", reason ?? "")
            : null;

    /// <summary>Plan order, then by kind, then by location: the order does not depend on that in which the compiler finds them.</summary>
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
