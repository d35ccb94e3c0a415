using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Requirements;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>What a project says about coverage, apart from its own bindings.</summary>
/// <param name="Assembly">The name of its assembly.</param>
/// <param name="Options">The properties of the project.</param>
/// <param name="Requirements">The requirement expressions.</param>
/// <param name="References">The bindings of the assemblies that it references.</param>
internal sealed record CoverageProject(
    string Assembly, CoverageOptions Options, EquatableArray<string> Requirements, EquatableArray<RecordedBindings> References)
{
    public static CoverageProject Read(Compilation compilation, AnalyzerConfigOptionsProvider options) => new(
        compilation.AssemblyName ?? "",
        CoverageOptions.Read(options.GlobalOptions),
        RequirementOptions.Read(options.GlobalOptions),
        RecordedBindings.OfReferences(compilation));

    /// <summary>The project's own bindings and those that it references, in plan order.</summary>
    public List<MergedBinding> Merge(IEnumerable<BindingRow> own, PlanData plan)
    {
        var merged = References.Append(new RecordedBindings(Assembly, own.ToArray()))
            .SelectMany(assembly => assembly.Rows.Select(row => (assembly.Assembly, Row: row, Task: plan.Task(row.Task))))
            .Where(b => b.Task is not null)
            .Select(b => new MergedBinding(b.Row, b.Assembly, b.Task!.ChangeSince(b.Row.Pin)))
            .ToList();
        merged.Sort(MergedBinding.Compare);
        return merged;
    }
}
