using System;

namespace Plan2025;

/// <summary>Binds code to tasks of the plan. Use one of the derived attributes.</summary>
[AttributeUsage(Targets, AllowMultiple = true, Inherited = false)]
public abstract class TaskBindingAttribute : Attribute
{
    internal const AttributeTargets Targets =
        AttributeTargets.Assembly
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate
        | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field;

    private readonly TaskId[] _tasks;

    private protected TaskBindingAttribute(TaskId[] tasks) =>
        _tasks = tasks ?? throw new ArgumentNullException(nameof(tasks));

    /// <summary>The wordings that the binding is pinned to: constants of <see cref="TaskWording"/>, joined by <c>+</c> for several tasks. When a release of the data changes such a wording, the binding is stale. Null if it is not pinned.</summary>
    public string? Wording { get; set; }

    /// <summary>The tasks that the code is bound to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is undefined.</exception>
    public TaskSet Tasks => TaskSet.Create(_tasks);
}
