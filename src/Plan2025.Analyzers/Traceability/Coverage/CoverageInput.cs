using System.Collections.Generic;
using System.Linq;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Analyzers.Traceability.Plan;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Analyzers.Traceability.Requirements;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>All that coverage is made of: the plan, and what is said of it.</summary>
internal sealed record CoverageInput(PlanFacts Plan, CoverageSources Sources)
{
    /// <summary>The bindings of this assembly.</summary>
    public BindingRow[] OwnRows()
    {
        var rows = new SortedSet<BindingRow>();
        foreach (var binding in Sources.Attributes)
        {
            rows.UnionWith(RowsOf(binding));
        }

        foreach (var file in Sources.Files)
        {
            rows.UnionWith(RowsOf(file));
        }

        return [.. rows];
    }

    /// <summary>The bindings of this assembly and of those that it references, in plan order.</summary>
    public List<MergedBinding> Merge(IEnumerable<BindingRow> own)
    {
        var merged = own.Select(row => Judge(row, Sources.Assembly)).ToList();
        foreach (var table in Sources.References)
        {
            merged.AddRange(table.Rows.Where(r => Plan.Task(r.Task) is not null).Select(row => Judge(row, table.Assembly)));
        }

        merged.Sort(MergedBinding.Compare);
        return merged;
    }

    /// <summary>The tasks that are required by any of the expressions that are right.</summary>
    public int[] Required() => Sources.Requirements
        .SelectMany(expression => RequirementParser.Parse(expression, Plan).Tasks)
        .Distinct()
        .OrderBy(task => task)
        .ToArray();

    private MergedBinding Judge(BindingRow row, string assembly) =>
        new(row, assembly, row.Pin.Length > 0 && Plan.Task(row.Task)?.Current?.Hash != row.Pin);

    private IEnumerable<BindingRow> RowsOf(SourceBinding binding)
    {
        foreach (var number in binding.Tasks)
        {
            if (Plan.Task(number) is { } task)
            {
                yield return new BindingRow(
                    number,
                    binding.Kind,
                    RepositoryPath.Of(binding.Path, Sources.Options.Root),
                    binding.Line,
                    binding.EndLine,
                    binding.Member,
                    Pins.HashOf(binding.Text, task.Name),
                    binding.Reason);
            }
        }
    }

    private IEnumerable<BindingRow> RowsOf(ReferenceFile file)
    {
        foreach (var reference in file.References)
        {
            // What is wrong is an error of its own and binds nothing.
            if (reference.Kind is { } kind && Plan.Tasks.FirstOrDefault(t => t.Name == reference.Task) is { } task)
            {
                yield return new BindingRow(
                    task.Number,
                    kind,
                    RepositoryPath.Of(file.Path, Sources.Options.Root),
                    reference.Line,
                    reference.Line,
                    "",
                    reference.Pin,
                    reference.Reason);
            }
        }
    }
}
