using System.Collections.Generic;

namespace Plan2025.Traceability;

/// <summary>What bindings say of each task. Stale ones don't count for anything else: they must be reviewed first.</summary>
internal sealed class CoverageSets
{
    public CoverageSets(IEnumerable<MergedBinding> bindings)
    {
        foreach (var binding in bindings)
        {
            var set = binding.IsStale ? Stale : binding.Row.Kind switch
            {
                BindingKind.Implements => Implemented,
                BindingKind.Verifies => Verified,
                BindingKind.Defers => Deferred,
                _ => NotApplicable,
            };
            set.Add(binding.Row.Task);
        }
    }

    public SortedSet<int> Implemented { get; } = [];

    public SortedSet<int> Verified { get; } = [];

    public SortedSet<int> Deferred { get; } = [];

    public SortedSet<int> NotApplicable { get; } = [];

    public SortedSet<int> Stale { get; } = [];

    /// <summary>Whether nothing at all is said of a task.</summary>
    public bool IsMissing(int task) =>
        !Implemented.Contains(task) && !Stale.Contains(task) && !Deferred.Contains(task) && !NotApplicable.Contains(task);
}
