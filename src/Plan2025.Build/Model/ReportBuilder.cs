using System;
using System.Collections.Generic;
using System.Globalization;
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
    /// <param name="projectFile">The project, for gaps that are nowhere else.</param>
    public static CoverageReport Build(
        AssemblyTable main, IEnumerable<AssemblyTable> references, IReadOnlyList<ExecutedLines> runs, string projectFile)
    {
        var current = CurrentWordings();
        var bindings = new List<MergedBinding>();
        foreach (var table in references.Concat([main]))
        {
            foreach (var row in table.Rows.Where(r => r.Task <= Plan.TaskCount))
            {
                bindings.Add(new MergedBinding(row, table.Assembly, row.Pin.Length > 0 && row.Pin != current[row.Task]));
            }
        }

        bindings.Sort(MergedBinding.Compare);
        var sets = new CoverageSets(bindings);
        var required = new HashSet<int>(main.Requirement.Length > 0 ? main.Required : Enumerable.Range(1, Plan.TaskCount));
        var tasks = Plan.Tasks.Select(task => new TaskReport(
            task,
            required.Contains(task.Number),
            StateOf(task.Number, sets),
            sets.Verified.Contains(task.Number),
            ExecutionOf(task, bindings, runs),
            bindings.Where(b => b.Row.Task == task.Number).ToArray())).ToArray();
        var gaps = tasks.SelectMany(t => Gaps(t, projectFile)).ToList();
        gaps.Sort();
        return new CoverageReport(main.Assembly, main.Requirement, tasks, gaps, runs.Count > 0);
    }

    /// <summary>The hash of the current wording of each task: the constants that are not obsolete.</summary>
    private static Dictionary<int, string> CurrentWordings() => typeof(TaskText)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => !f.IsDefined(typeof(ObsoleteAttribute)))
        .Select(f => ((string)f.GetRawConstantValue()).TrimEnd(';').Split('@'))
        .ToDictionary(pin => PlanTask.Parse(pin[0], CultureInfo.InvariantCulture).Number, pin => pin[1]);

    private static TaskState StateOf(int task, CoverageSets sets) =>
        sets.Implemented.Contains(task) ? TaskState.Implemented
        : sets.Stale.Contains(task) ? TaskState.Stale
        : sets.Deferred.Contains(task) ? TaskState.Deferred
        : sets.NotApplicable.Contains(task) ? TaskState.NotApplicable
        : TaskState.Missing;

    private static ExecutionState ExecutionOf(PlanTask task, List<MergedBinding> bindings, IReadOnlyList<ExecutedLines> runs)
    {
        var rows = bindings.Where(b => b.Row.Task == task.Number && !b.IsStale).Select(b => b.Row).ToArray();
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

    private static IEnumerable<Gap> Gaps(TaskReport task, string projectFile)
    {
        var id = task.Task.Id;
        if (task.IsRequired && task.State == TaskState.Missing)
        {
            yield return new Gap(GapRule.NotImplemented, id, $"{id} is required, and nothing implements, defers or excludes it", projectFile, 0);
        }

        if (task.IsRequired && task.State == TaskState.Implemented && !task.IsVerified)
        {
            var row = First(BindingKind.Implements);
            yield return new Gap(GapRule.NotVerified, id, $"{id} is implemented, and nothing verifies it", row.File, row.Line);
        }

        if (task.IsVerified && task.State is not (TaskState.Implemented or TaskState.Stale))
        {
            var row = First(BindingKind.Verifies);
            yield return new Gap(GapRule.NothingToVerify, id, $"{id} is verified, and nothing implements it", row.File, row.Line);
        }

        foreach (var binding in task.Bindings)
        {
            if (binding.IsStale)
            {
                yield return new Gap(GapRule.Stale, id, $"This was bound to an earlier wording of {id}; look at it again", binding.Row.File, binding.Row.Line);
            }

            if (binding.Row.Kind == BindingKind.Defers && string.IsNullOrWhiteSpace(binding.Row.Reason))
            {
                yield return new Gap(GapRule.NoReason, id, $"{id} is deferred without a reason", binding.Row.File, binding.Row.Line);
            }

            if (binding is { IsStale: false, Row.Kind: BindingKind.NotApplicable }
                && task.Bindings.FirstOrDefault(b => b.Assembly == binding.Assembly && b.Row.Kind != BindingKind.NotApplicable) is { } other)
            {
                yield return new Gap(
                    GapRule.Contradiction,
                    id,
                    $"{id} is not applicable here, but bound at {other.Row.File}:{other.Row.Line.ToString(CultureInfo.InvariantCulture)}",
                    binding.Row.File,
                    binding.Row.Line);
            }
        }

        BindingRow First(BindingKind kind) => task.Bindings.First(b => !b.IsStale && b.Row.Kind == kind).Row;
    }
}
