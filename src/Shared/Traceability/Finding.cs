using System;

namespace Plan2025.Traceability;

/// <summary>Something that is missing or wrong in the bindings of a project.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Task">The number of the task.</param>
/// <param name="Binding">The binding to look at; null where there is none, and the project as a whole is meant.</param>
/// <param name="Detail">What the message says beside the task.</param>
/// <param name="Other">The location of the binding that contradicts this one, or empty.</param>
internal sealed record Finding(FindingRule Rule, int Task, MergedBinding? Binding, object Detail, string Other = "")
{
    /// <summary>What the placeholders of the rule's message stand for.</summary>
    /// <param name="task">The task's id, such as <c>T045</c>.</param>
    public object[] Arguments(string task) => [task, Detail, Other];

    /// <summary>The message, without a full stop, in the language of a culture.</summary>
    /// <param name="task">The task's id, such as <c>T045</c>.</param>
    /// <param name="culture">The culture.</param>
    public string Message(string task, IFormatProvider culture) => Rule.Message.With(Arguments(task)).ToString(culture);
}
