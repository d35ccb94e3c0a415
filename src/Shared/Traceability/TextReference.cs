namespace Plan2025.Traceability;

/// <summary>A reference to a task in a file that is not C#, such as <c>Plan2025:T045!verifies</c>.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">Its length.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1, in UTF-16 code units.</param>
/// <param name="Task">The task as written; a list or a range is kept as a whole, which is no task.</param>
/// <param name="Pin">The hash of a wording as written, or an empty string.</param>
/// <param name="KindName">The kind as written, or an empty string.</param>
/// <param name="Reason">The reason in brackets, or an empty string.</param>
internal sealed record TextReference(int Start, int Length, int Line, int Column, string Task, string Pin, string KindName, string Reason)
{
    /// <summary>The kind; null where the word is unknown.</summary>
    public BindingKind? Kind => KindName.Length == 0 ? BindingKind.Implements : BindingKinds.FindWord(KindName);
}
