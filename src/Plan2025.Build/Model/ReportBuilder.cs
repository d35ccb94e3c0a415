using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Plan2025.Build.Input;
using Plan2025.Traceability;

namespace Plan2025.Build.Model;

/// <summary>Puts the plan, the bindings of all assemblies and the test runs together.</summary>
internal static class ReportBuilder
{
    /// <summary>Builds the report.</summary>
    /// <param name="main">The assembly that asks for it.</param>
    /// <param name="references">Those that it references.</param>
    /// <param name="runs">Test runs.</param>
    /// <param name="projectFile">The project, for findings that belong to no file.</param>
    public static CoverageReport Build(
        RecordedAssembly main, IEnumerable<RecordedAssembly> references, IReadOnlyList<ExecutedLines> runs, string projectFile)
    {
        var wordings = Wordings();
        var bindings = references.Append(main)
            .SelectMany(assembly => assembly.Rows.Select(row => (assembly.Name, Row: row)))
            .Where(b => b.Row.Task <= Plan.TaskCount)
            .Select(b => new MergedBinding(b.Row, b.Name, ChangeSince(b.Row.Pin, wordings[b.Row.Task])))
            .ToList();
        bindings.Sort(MergedBinding.Compare);
        var byTask = bindings.ToLookup(b => b.Row.Task);
        var sets = new CoverageSets(bindings);
        var required = new HashSet<int>(
            main.Requirements.Count > 0 ? main.Requirements.SelectMany(r => r.Tasks) : Enumerable.Range(1, Plan.TaskCount));
        var tasks = Plan.Tasks.Select(task => new TaskReport(
            task,
            required.Contains(task.Number),
            StateOf(task.Number, sets),
            sets.Verified.Contains(task.Number),
            ExecutionOf(task, byTask[task.Number], runs),
            byTask[task.Number].ToArray())).ToArray();
        var findings = Findings.Of(bindings, main.Requirements)
            .Select(f => new ReportFinding(f, projectFile))
            .ToArray();
        return new CoverageReport(main.Name, Requirement(main), tasks, findings, runs.Count > 0);
    }

    private static string Requirement(RecordedAssembly main) => main.Requirements.Count == 1
        ? main.Requirements[0].Expression
        : string.Join(" | ", main.Requirements.Select(r => "(" + r.Expression + ")"));

    /// <summary>The wordings of each task: their hashes, and what changed since those that are not current.</summary>
    private static ILookup<int, (string Hash, string? Change)> Wordings() => typeof(TaskWording)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (Pin: Pins.Read((string)f.GetRawConstantValue()!).Single(), Change: f.GetCustomAttribute<ObsoleteAttribute>()?.Message))
        .ToLookup(w => PlanTask.Parse(w.Pin.Task).Number, w => (w.Pin.Hash, w.Change));

    /// <summary>What changed since the wording that a binding is pinned to; null where that is the current one, or the binding is not pinned.</summary>
    private static MessageText? ChangeSince(string pin, IEnumerable<(string Hash, string? Change)> wordings)
    {
        var current = wordings.Single(w => w.Change is null).Hash;
        return pin.Length == 0 || pin == current ? null : Pins.Change(wordings.FirstOrDefault(w => w.Hash == pin).Change, current);
    }

    private static TaskState StateOf(int task, CoverageSets sets) =>
        sets.Implemented.Contains(task) ? TaskState.Implemented
        : sets.Stale.Contains(task) ? TaskState.Stale
        : sets.Deferred.Contains(task) ? TaskState.Deferred
        : sets.NotApplicable.Contains(task) ? TaskState.NotApplicable
        : TaskState.Missing;

    private static ExecutionState ExecutionOf(PlanTask task, IEnumerable<MergedBinding> bindings, IReadOnlyList<ExecutedLines> runs)
    {
        var rows = bindings.Where(b => !b.IsStale).Select(b => b.Row).ToArray();
        var state = ExecutionState.Unknown;
        foreach (var run in runs.Where(r => r.Task is null || r.Task == task.ToString()))
        {
            var found = Ran(BindingKind.Implements, run) switch
            {
                null => ExecutionState.Unknown,
                false => ExecutionState.NotExecuted,
                true when run.Task is not null => ExecutionState.ExecutedByVerifyingTests,
                true when Ran(BindingKind.Verifies, run) == true => ExecutionState.ExecutedWithVerifyingTests,
                true => ExecutionState.Executed,
            };
            state = found > state ? found : state;
        }

        return state;

        // Null where the run knows none of the lines.
        bool? Ran(BindingKind kind, ExecutedLines run) => rows
            .Where(r => r.Kind == kind)
            .Select(r => run.Any(r.File, r.Line, r.EndLine))
            .Aggregate((bool?)null, (any, next) => any is null ? next : any == true || next == true);
    }
}
