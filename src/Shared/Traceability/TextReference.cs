namespace Plan2025.Traceability;

/// <summary>A reference to a task in a file that is not C#, such as <c>Plan2025:T045!verifies</c>, as it stands there.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1, in UTF-16 code units.</param>
/// <param name="Task">The task, as written.</param>
/// <param name="Pin">The hash of a wording, as written, or nothing.</param>
/// <param name="KindName">The kind, as written, or nothing.</param>
/// <param name="Reason">The reason in brackets, or nothing.</param>
internal sealed record TextReference(int Start, int Length, int Line, int Column, string Task, string Pin, string KindName, string Reason)
{
    /// <summary>What is said of the task; null where no such word is known.</summary>
    public BindingKind? Kind => KindName.Length == 0 ? BindingKind.Implements : KindNames.Find(KindName);
}
