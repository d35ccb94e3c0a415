using System;

namespace Plan2025;

/// <summary>Says that tasks of the plan are left for later, and why.</summary>
[AttributeUsage(Targets, AllowMultiple = true, Inherited = false)]
public sealed class DefersTaskAttribute : TaskBindingAttribute
{
    /// <summary>Binds the code to tasks.</summary>
    /// <param name="tasks">The tasks, each once.</param>
    public DefersTaskAttribute(params TaskId[] tasks)
        : base(tasks)
    {
    }

    /// <summary>Why, in a sentence for those who read the report.</summary>
    public string? Reason { get; set; }
}
