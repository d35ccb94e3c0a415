using System;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Diagnostics;

/// <summary>One thing that is wrong with a document, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Where it begins, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">How many code units it takes.</param>
/// <param name="Arguments">What the message is completed with.</param>
internal sealed record Problem(ProblemKind Kind, int Start, int Length, EquatableArray<string> Arguments)
    : IComparable<Problem>
{
    /// <summary>Orders problems as a reader meets them.</summary>
    public int CompareTo(Problem? other) =>
        other is null ? 1
        : Start != other.Start ? Start.CompareTo(other.Start)
        : Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : Length.CompareTo(other.Length);
}
