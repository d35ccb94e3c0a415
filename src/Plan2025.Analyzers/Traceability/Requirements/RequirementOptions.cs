using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Analyzers.Traceability.Requirements;

/// <summary>Finds the requirement expressions of a project.</summary>
internal static class RequirementOptions
{
    /// <summary>The key in .editorconfig and .globalconfig.</summary>
    public const string Key = "plan2025_required";

    /// <summary>The MSBuild property.</summary>
    public const string Property = "Plan2025Required";

    /// <summary>All expressions, each once. They add up: folders may have .editorconfig files of their own.</summary>
    public static EquatableArray<string> Read(AnalyzerConfigOptionsProvider options, IEnumerable<SyntaxTree> trees)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Add(options.GlobalOptions, "build_property." + Property, found);
        Add(options.GlobalOptions, Key, found);
        foreach (var tree in trees)
        {
            Add(options.GetOptions(tree), Key, found);
        }

        return found.ToArray();
    }

    private static void Add(AnalyzerConfigOptions options, string key, SortedSet<string> found)
    {
        if (options.TryGetValue(key, out var value) && Regex.Replace(value, "\\s+", " ").Trim() is { Length: > 0 } expression)
        {
            found.Add(expression);
        }
    }
}
