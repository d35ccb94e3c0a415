using System.Globalization;

namespace Plan2025.Traceability;

/// <summary>Something that is missing or wrong in the bindings of a project.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Task">The number of the task.</param>
/// <param name="Binding">The binding to look at; null where there is none, and the project as a whole is meant.</param>
/// <param name="Detail">What the message says beside the task.</param>
internal sealed record Finding(FindingRule Rule, int Task, MergedBinding? Binding, string Detail)
{
    /// <summary>The message, without a full stop.</summary>
    /// <param name="task">The task's id, such as <c>T045</c>.</param>
    public string Message(string task) => string.Format(CultureInfo.InvariantCulture, Rule.Message, task, Detail);
}
