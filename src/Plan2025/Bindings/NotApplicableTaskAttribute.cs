using System;

namespace Plan2025;

/// <summary>Says that tasks of the plan don't concern this code, and why.</summary>
[AttributeUsage(Targets, AllowMultiple = true, Inherited = false)]
public sealed class NotApplicableTaskAttribute : TaskBindingAttribute
{
    /// <summary>Binds the code to tasks.</summary>
    /// <param name="tasks">The tasks, each once.</param>
    public NotApplicableTaskAttribute(params TaskId[] tasks)
        : base(tasks)
    {
    }

    /// <summary>Why, in a sentence for those who read the report.</summary>
    public string? Reason { get; set; }
}
