using System;
using System.ComponentModel;

namespace Plan2025;

/// <summary>Carries the bindings of an assembly to those that reference it, and to the reports. Written by the generator of the package.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TaskBindingTableAttribute : Attribute
{
    /// <summary>Carries a table.</summary>
    /// <param name="format">The format of the rows; who does not know it leaves the table alone.</param>
    /// <param name="rows">The bindings of this assembly, and of no other.</param>
    public TaskBindingTableAttribute(int format, string rows)
    {
        Format = format;
        Rows = rows ?? throw new ArgumentNullException(nameof(rows));
    }

    /// <summary>The format of the rows.</summary>
    public int Format { get; }

    /// <summary>The bindings of this assembly: a line for each, its fields separated by tabs.</summary>
    public string Rows { get; }

    /// <summary>What this assembly requires of the plan, as the user wrote it; null where nothing is required.</summary>
    public string? Requirement { get; set; }

    /// <summary>The tasks that the requirement means, as numbers separated by blanks.</summary>
    public string? RequiredTasks { get; set; }
}
