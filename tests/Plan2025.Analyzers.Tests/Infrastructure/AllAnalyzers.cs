using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Analyzers.Tests.Infrastructure;

/// <summary>Every analyzer that ships.</summary>
internal static class AllAnalyzers
{
    public static ImmutableArray<DiagnosticAnalyzer> Create() =>
    [
        .. typeof(PlanAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
    /// <summary>Those that report, and suppress nothing.</summary>
    public static DiagnosticAnalyzer[] Rules() => [.. Create().Where(analyzer => analyzer is PlanAnalyzer)];
}
