namespace Plan2025.Traceability;

/// <summary>What a binding says of its task; the values of the library's <c>TaskBindingKind</c>.</summary>
internal enum BindingKind
{
    Implements = 1,
    Verifies = 2,
    Defers = 3,
    NotApplicable = 4,
}
