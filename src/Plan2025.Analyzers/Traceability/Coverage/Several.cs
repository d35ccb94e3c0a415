using System;
using System.Linq;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>A list that a step of the pipeline hands on.</summary>
/// <param name="Items">What is in it.</param>
internal sealed record Several<T>(EquatableArray<T> Items)
    where T : IEquatable<T>
{
    public Several<T> And(Several<T> others) =>
        Items.Count == 0 ? others : others.Items.Count == 0 ? this : new Several<T>(Items.Concat(others.Items).ToArray());
}
