using System.Collections.Generic;
using System.Linq;
using Plan2025.Tool.Texts;
using Plan2025.Traceability;

namespace Plan2025.Tool.Checking;

/// <summary>Checks references such as <c>Plan2025:T045!verifies</c>: each by itself, then all together by the rules of the build.</summary>
internal static class ReferenceCheck
{
    private const string BadReference = "PLAN2008";

    /// <summary>Checks the references of files.</summary>
    /// <param name="files">The files with references, sorted, each with its references in order.</param>
    /// <param name="required">The required tasks; null where nothing is required.</param>
    /// <param name="expression">What they were written as.</param>
    public static IReadOnlyList<CheckFinding> Check(
        IEnumerable<(string File, IReadOnlyList<TextReference> References)> files, TaskSet? required = null, string expression = "")
    {
        var findings = new List<CheckFinding>();
        var bindings = new List<MergedBinding>();
        var locations = new Dictionary<(string File, int Line, int Task), FileLocation>();
        foreach (var (file, references) in files)
        {
            foreach (var reference in references)
            {
                var location = new FileLocation(file, reference.Line, reference.Column, reference.Column + reference.Length);
                if (!IsTask(reference.Task, out var task))
                {
                    findings.Add(NoTask(reference, location));
                    continue;
                }

                if (reference.Kind is not { } kind)
                {
                    findings.Add(NoKind(reference, location));
                    continue;
                }

                var row = new BindingRow(task.Number, kind, file, reference.Line, reference.Line, "", reference.Pin, reference.Reason);
                bindings.Add(new MergedBinding(row, Assembly: "", Wordings.ChangeSince(task, reference.Pin)));
                locations.TryAdd((file, reference.Line, task.Number), location);
            }
        }

        bindings.Sort(MergedBinding.Compare);
        RequiredTasks[] requirements = required is { } tasks ? [new RequiredTasks(expression, [.. tasks.Select(id => (int)id)])] : [];
        findings.AddRange(Findings.Of(bindings, requirements).Select(finding => Create(finding, locations)));
        return [.. findings
            .OrderBy(f => f.Location?.File is null)
            .ThenBy(f => f.Location?.File, System.StringComparer.Ordinal)
            .ThenBy(f => f.Location?.Line)
            .ThenBy(f => f.Location?.Column)
            .ThenBy(f => f.Rule, System.StringComparer.Ordinal)];
    }

    private static CheckFinding NoTask(TextReference reference, FileLocation location) => new(
        BadReference,
        IsError: true,
        CheckMessages.NoTask.With(reference.Task, Plan.Tasks[(TaskId)1] + "–" + Plan.Tasks[(TaskId)Plan.Tasks.Count]),
        reference.Task,
        location,
        Names.Suggest(reference.Task, Names.TasksNear(reference.Task)));

    private static CheckFinding NoKind(TextReference reference, FileLocation location) => new(
        BadReference,
        IsError: true,
        CheckMessages.NoKind.With("!" + reference.KindName, MessageText.List(BindingKinds.All.Select(kind => "!" + kind.Word))),
        "!" + reference.KindName,
        location,
        ["!" + BindingKinds.WordsNear(reference.KindName).First()]);

    /// <summary>A reference names its task by the id alone, to the letter, so that it can be searched for.</summary>
    private static bool IsTask(string text, out PlanTask task) => PlanTask.TryParse(text, out task) && task.ToString() == text;

    private static CheckFinding Create(Finding finding, Dictionary<(string File, int Line, int Task), FileLocation> locations)
    {
        var task = Plan.Tasks[(TaskId)finding.Task];
        var location = finding.Binding is { Row: var row } ? locations[(row.File, row.Line, row.Task)] : null;
        return new CheckFinding(finding.Rule.Id, IsError: false, finding.Rule.Message.With(finding.Arguments(task.ToString())), task.ToString(), location, []);
    }
}
