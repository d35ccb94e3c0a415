using System;

namespace Plan2025;

/// <summary>Says that this code, a test or a check, shows that tasks of the plan are done.</summary>
[AttributeUsage(Targets, AllowMultiple = true, Inherited = false)]
public sealed class VerifiesTaskAttribute : TaskBindingAttribute
{
    /// <summary>Binds the code to tasks.</summary>
    /// <param name="tasks">The tasks, each once.</param>
    public VerifiesTaskAttribute(params TaskId[] tasks)
        : base(tasks)
    {
    }
}
