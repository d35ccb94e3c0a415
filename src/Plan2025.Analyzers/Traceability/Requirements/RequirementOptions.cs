using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>The requirement expressions of a project. They belong to the project, so sections of <c>.editorconfig</c> have none.</summary>
internal static class RequirementOptions
{
    /// <summary>The key in <c>.globalconfig</c>.</summary>
    public const string Key = "plan2025_required";

    private const string Property = "build_property.Plan2025Required";

    /// <summary>The expressions, each once. They add up.</summary>
    public static EquatableArray<string> Read(AnalyzerConfigOptions options) =>
        new[] { Key, Property }
            .Select(key => options.TryGetValue(key, out var value) ? value.Trim() : "")
            .Where(expression => expression.Length > 0)
            .Distinct()
            .ToArray();

    /// <summary>The expressions in sections of <c>.editorconfig</c>, where they do nothing.</summary>
    public static IEnumerable<string> Misplaced(AnalyzerConfigOptionsProvider options, IEnumerable<Microsoft.CodeAnalysis.SyntaxTree> trees) =>
        trees.Select(tree => options.GetOptions(tree).TryGetValue(Key, out var value) ? value.Trim() : "")
            .Where(expression => expression.Length > 0)
            .Distinct()
            .Except(Read(options.GlobalOptions));
}
