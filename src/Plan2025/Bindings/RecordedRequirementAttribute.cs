using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Plan2025;

/// <summary>A requirement of an assembly, for reports. Written by the package's generator.</summary>
/// <param name="expression">The requirement as it was written.</param>
/// <param name="tasks">The numbers of the tasks that it requires, in plan order.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordedRequirementAttribute(string expression, params int[] tasks) : Attribute
{
    /// <summary>The requirement as it was written.</summary>
    public string Expression { get; } = expression;

    /// <summary>The numbers of the tasks that it requires, in plan order.</summary>
    public IReadOnlyList<int> Tasks { get; } = tasks;
}
