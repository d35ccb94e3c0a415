using System;

namespace Plan2025;

/// <summary>Defers tasks of the plan, with a reason.</summary>
[AttributeUsage(Targets, AllowMultiple = true, Inherited = false)]
public sealed class DefersTaskAttribute : TaskBindingAttribute
{
    /// <summary>Binds the code to tasks.</summary>
    /// <param name="tasks">The tasks, each once.</param>
    public DefersTaskAttribute(params TaskId[] tasks)
        : base(tasks)
    {
    }

    /// <summary>Why, in a sentence for the readers of the report.</summary>
    public string? Reason { get; set; }
}
