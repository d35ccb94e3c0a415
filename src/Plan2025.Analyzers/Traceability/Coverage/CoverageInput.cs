using System.Collections.Generic;
using System.Linq;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.References;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>All that <c>PlanCoverage</c> is written from.</summary>
/// <param name="Project">The project.</param>
/// <param name="Attributes">Its bindings by attributes.</param>
/// <param name="Files">Its files that are not C#, with their references.</param>
/// <param name="Plan">The plan; null while it need not be read, or where the library is not referenced.</param>
internal sealed record CoverageInput(
    CoverageProject Project, EquatableArray<SourceBinding> Attributes, EquatableArray<ReferenceFile> Files, PlanData? Plan)
{
    /// <summary>Whether <c>PlanCoverage</c> is written: something is bound or required, or the project asks for it.</summary>
    public bool IsWanted => Project.Options.IsWanted
        ?? (Attributes.Count > 0 || Project.Requirements.Count > 0 || Files.Any(f => f.References.Count > 0));

    /// <summary>The bindings of the project itself, sorted, each once. What is not in the plan is an error elsewhere and binds nothing.</summary>
    public IReadOnlyCollection<BindingRow> OwnRows(PlanData plan) =>
        new SortedSet<BindingRow>(Attributes.SelectMany(a => RowsOf(a, plan)).Concat(Files.SelectMany(f => RowsOf(f, plan))));

    private IEnumerable<BindingRow> RowsOf(SourceBinding binding, PlanData plan)
    {
        foreach (var task in binding.Tasks.Select(plan.Task).OfType<TaskData>())
        {
            yield return new BindingRow(
                task.Number,
                binding.Kind,
                RepositoryPath.Create(binding.Path, Project.Options.Root),
                binding.Line,
                binding.EndLine,
                binding.Member,
                Pins.HashOf(binding.Text, task.Name),
                binding.Reason);
        }
    }

    private IEnumerable<BindingRow> RowsOf(ReferenceFile file, PlanData plan)
    {
        var path = RepositoryPath.Create(file.Path, Project.Options.Root);
        foreach (var reference in file.References)
        {
            if (reference.Kind is { } kind && plan.Find(reference.Task) is { } task)
            {
                yield return new BindingRow(task.Number, kind, path, reference.Line, reference.Line, "", reference.Pin, reference.Reason);
            }
        }
    }
}
