namespace Plan2025.Traceability;

/// <summary>A binding among those of all assemblies.</summary>
/// <param name="Row">The binding.</param>
/// <param name="Assembly">The assembly that carries it.</param>
/// <param name="IsStale">Whether it is pinned to a wording that the plan has no more.</param>
internal sealed record MergedBinding(BindingRow Row, string Assembly, bool IsStale)
{
    /// <summary>Sorts bindings as their rows, and by assembly where the rows are alike.</summary>
    public static int Compare(MergedBinding a, MergedBinding b)
    {
        var order = a.Row.CompareTo(b.Row);
        return order != 0 ? order : string.CompareOrdinal(a.Assembly, b.Assembly);
    }
}
