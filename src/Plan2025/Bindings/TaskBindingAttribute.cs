using System;

namespace Plan2025;

/// <summary>Says what a piece of code has to do with tasks of the plan. The rules of the package look at what derives from it.</summary>
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

    /// <summary>The wordings that the binding was made for: constants of <see cref="TaskText"/>, added up where there are several tasks. When the plan's data changes such a wording, the binding is stale.</summary>
    public string? Text { get; set; }

    /// <summary>The tasks that the code is bound to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no member of <see cref="TaskId"/>.</exception>
    public TaskSet Tasks => TaskSet.Create(_tasks);
}
