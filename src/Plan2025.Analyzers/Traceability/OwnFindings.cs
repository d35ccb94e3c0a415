using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plan2025.Analyzers.Library;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>What is wrong with the bindings of the compilation itself, by where they are written.</summary>
/// <remarks>Reads what the generator has recorded, as the reports do. Nothing is read before the first binding is met.</remarks>
internal sealed class OwnFindings(Compilation compilation, AnalyzerConfigOptions options, PlanSymbols plan)
{
    private readonly string _root = CoverageOptions.Read(options).Root;
    private readonly Lazy<ILookup<(BindingKind, int, string, string, string, int), Finding>> _findings = new(() => Find(compilation, options, PlanDataReader.Read(plan)));

    /// <summary>The findings about a task in an attribute or a reference.</summary>
    public IEnumerable<Finding> At(BindingKind kind, int task, string pin, string reason, string path, int line) =>
        _findings.Value[(kind, task, pin, reason, RepositoryPath.Create(path, _root), line)];

    private static ILookup<(BindingKind, int, string, string, string, int), Finding> Find(Compilation compilation, AnalyzerConfigOptions options, PlanData plan)
    {
        var rows = RecordedBindings.Of(compilation.Assembly).Rows;
        var project = new CoverageProject(compilation.AssemblyName ?? "", CoverageOptions.Read(options), default, default);
        return Findings.Of(project.Merge(rows, plan), [])
            .Where(f => f.Binding is not null)
            .ToLookup(f => (f.Binding!.Row.Kind, f.Task, f.Binding.Row.Pin, f.Binding.Row.Reason, f.Binding.Row.File, f.Binding.Row.Line));
    }
}
