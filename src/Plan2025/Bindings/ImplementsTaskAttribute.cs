using System;

namespace Plan2025;

/// <summary>Says that this code does what tasks of the plan ask for.</summary>
[AttributeUsage(Targets, AllowMultiple = true, Inherited = false)]
public sealed class ImplementsTaskAttribute : TaskBindingAttribute
{
    /// <summary>Binds the code to tasks.</summary>
    /// <param name="tasks">The tasks, each once.</param>
    public ImplementsTaskAttribute(params TaskId[] tasks)
        : base(tasks)
    {
    }
}
