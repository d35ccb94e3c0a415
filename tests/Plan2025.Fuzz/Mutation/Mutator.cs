using System;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>One way to change a document.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Change">Changes the first document; the second one is there to take values from.</param>
internal sealed record Mutator(string Name, Action<Random, MutablePlan, Func<MutablePlan>> Change)
{
    /// <summary>Changes a document if it has what is changed: an earlier mutator may have left something else.</summary>
    public bool TryApply(Random random, MutablePlan plan, Func<MutablePlan> other)
    {
        try
        {
            Change(random, plan, other);
            return true;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return false;
        }
    }
}
