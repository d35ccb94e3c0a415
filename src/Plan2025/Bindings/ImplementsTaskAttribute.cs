using System;

namespace Plan2025;

/// <summary>Binds code to the tasks of the plan that it implements.</summary>
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
