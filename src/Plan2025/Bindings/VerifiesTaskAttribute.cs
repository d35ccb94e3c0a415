using System;

namespace Plan2025;

/// <summary>Binds code, such as a test, to the tasks of the plan that it verifies.</summary>
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
