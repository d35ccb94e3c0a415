using System;
using Plan2025;

namespace Register;

/// <summary>What somebody does for a task.</summary>
public sealed class Entry
{
    /// <summary>The key.</summary>
    public int Id { get; set; }

    /// <summary>The task; stored as text, <c>T045</c>.</summary>
    public required TaskId Task { get; set; }

    /// <summary>Who does it; stored as the number of the member.</summary>
    public required Agency Owner { get; set; }

    /// <summary>Who stands in.</summary>
    public Agency? Deputy { get; set; }

    /// <summary>What is done.</summary>
    public required string Work { get; set; }

    /// <summary>The tasks to look at; stored as <c>["T001","T045"]</c>.</summary>
    public TaskSet Related { get; set; }

    /// <summary>When it was done.</summary>
    public DateOnly? DoneOn { get; set; }
}
