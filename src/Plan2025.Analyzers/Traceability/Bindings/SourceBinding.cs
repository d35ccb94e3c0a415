using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Bindings;

/// <summary>An attribute that binds a piece of code to tasks.</summary>
/// <param name="Kind">What it says of them.</param>
/// <param name="Tasks">The numbers of the tasks.</param>
/// <param name="Text">The wordings that it is pinned to, as written.</param>
/// <param name="Reason">The reason that it gives.</param>
/// <param name="Member">The code that is bound.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line of the attribute, from 1.</param>
/// <param name="EndLine">The last line of the code.</param>
internal sealed record SourceBinding(
    BindingKind Kind,
    EquatableArray<int> Tasks,
    string Text,
    string Reason,
    string Member,
    string Path,
    int Line,
    int EndLine);
