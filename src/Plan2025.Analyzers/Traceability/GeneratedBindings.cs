using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plan2025.Analyzers.Traceability.Bindings;
using Plan2025.Analyzers.Traceability.Coverage;
using Plan2025.Traceability;

namespace Plan2025.Analyzers.Traceability;

/// <summary>Bindings in code that other generators write. Generators do not see each other's code, so these are not recorded.</summary>
internal sealed class GeneratedBindings(Compilation compilation, AnalyzerConfigOptions options)
{
    private readonly CoverageOptions _options = CoverageOptions.Read(options);
    private readonly ConcurrentDictionary<int, bool> _tasks = new();
    private readonly Lazy<HashSet<(BindingKind, int, string, int)>> _recorded = new(() =>
        new(RecordedBindings.Of(compilation.Assembly).Rows.Select(r => (r.Kind, r.Task, r.File, r.Line))));

    /// <summary>The tasks of all attributes that were asked about and are not recorded.</summary>
    public ICollection<int> UncountedTasks => _tasks.Keys;

    /// <summary>The tasks that an attribute in generated code binds and that are not recorded. Generated files that are part of the project are.</summary>
    public int[] Uncounted(IAttributeOperation operation, CancellationToken cancel)
    {
        if (_options.IsWanted == false || BindingAttribute.Read(operation, cancel) is not { } attribute)
        {
            return [];
        }

        var location = attribute.Syntax.SyntaxTree.GetLineSpan(attribute.Syntax.Span, cancel);
        var file = RepositoryPath.Create(location.Path, _options.Root);
        var line = location.StartLinePosition.Line + 1;
        var tasks = attribute.Tasks.Select(t => t.Number).Distinct().Where(task => !_recorded.Value.Contains((attribute.Kind, task, file, line))).ToArray();
        foreach (var task in tasks)
        {
            _tasks[task] = true;
        }

        return tasks;
    }
}
