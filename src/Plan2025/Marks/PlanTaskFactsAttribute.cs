using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>Where the tasks are in the plan and who is responsible for them. Written by the generator from the data, and read by the rules of the package.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanTaskFactsAttribute : Attribute
{
    /// <summary>States the facts of all tasks.</summary>
    /// <param name="tasks">For each task, in plan order and separated by semicolons: the numbers of its chapter, of its section (or 0), and of its agencies, the lead first.</param>
    public PlanTaskFactsAttribute(string tasks) => Tasks = tasks ?? throw new ArgumentNullException(nameof(tasks));

    /// <summary>For each task, in plan order and separated by semicolons: the numbers of its chapter, of its section (or 0), and of its agencies, the lead first.</summary>
    public string Tasks { get; }
}
