using System.Collections.Generic;
using Plan2025.Traceability;

namespace Plan2025.Build.Model;

/// <summary>All that the reports say of one task.</summary>
internal sealed record TaskReport(
    PlanTask Task, bool IsRequired, TaskState State, bool IsVerified, ExecutionState Execution, IReadOnlyList<MergedBinding> Bindings)
{
    /// <summary>Whether the source text has an unresolved gap.</summary>
    public bool HasLacuna
    {
        get
        {
            foreach (var lacuna in Task.Lacunae)
            {
                if (lacuna.Resolution is null)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Required, and not excluded: what coverage is measured against.</summary>
    public bool IsApplicable => IsRequired && State != TaskState.NotApplicable;
}
