using System.Linq;
using Plan2025.Traceability;

namespace Plan2025.Build.Model;

/// <summary>A finding as reports show it.</summary>
/// <param name="finding">The finding.</param>
/// <param name="projectFile">The project's file, for findings that belong to no other.</param>
internal sealed class ReportFinding(Finding finding, string projectFile)
{
    public FindingRule Rule => finding.Rule;

    public TaskId Task { get; } = (TaskId)finding.Task;

    /// <summary>What the placeholders of the rule's message stand for, in each language.</summary>
    public object[] Arguments { get; } = [.. finding.Arguments(((TaskId)finding.Task).ToString()).Select(argument =>
        (object)(argument is MessageText text ? Label.Of(text) : Label.Same((string)argument)))];

    /// <summary>What is wrong, in a sentence without its full stop.</summary>
    public Label Message => Label.Of(finding.Rule.Message).With(Arguments);

    /// <summary>The file, relative to the repository.</summary>
    public string File => finding.Binding?.Row.File ?? projectFile;

    /// <summary>The line; 0 for the file as a whole.</summary>
    public int Line => finding.Binding?.Row.Line ?? 0;
}
