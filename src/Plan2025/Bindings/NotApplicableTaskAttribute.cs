using System;

namespace Plan2025;

/// <summary>Excludes tasks of the plan that do not apply to this code, with a reason.</summary>
[AttributeUsage(Targets, AllowMultiple = true, Inherited = false)]
public sealed class NotApplicableTaskAttribute : TaskBindingAttribute
{
    /// <summary>Binds the code to tasks.</summary>
    /// <param name="tasks">The tasks, each once.</param>
    public NotApplicableTaskAttribute(params TaskId[] tasks)
        : base(tasks)
    {
    }

    /// <summary>Why, in a sentence for the readers of the report.</summary>
    public string? Reason { get; set; }
}
