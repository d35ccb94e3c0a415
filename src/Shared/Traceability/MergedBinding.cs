namespace Plan2025.Traceability;

/// <summary>A binding among those of all assemblies.</summary>
/// <param name="Row">The binding.</param>
/// <param name="Assembly">The assembly that carries it.</param>
/// <param name="Change">What changed since the wording that it is pinned to, as the end of a message; null where it is not pinned to an earlier one.</param>
internal sealed record MergedBinding(BindingRow Row, string Assembly, MessageText? Change)
{
    /// <summary>Whether it is pinned to a wording that the plan has no more.</summary>
    public bool IsStale => Change is not null;

    /// <summary>Sorts bindings as their rows, and by assembly where the rows are alike.</summary>
    public static int Compare(MergedBinding a, MergedBinding b)
    {
        var order = a.Row.CompareTo(b.Row);
        return order != 0 ? order : string.CompareOrdinal(a.Assembly, b.Assembly);
    }
}
