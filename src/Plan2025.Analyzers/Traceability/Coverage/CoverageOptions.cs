using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>The properties of a project that concern coverage.</summary>
/// <param name="Namespace">The namespace of <c>PlanCoverage</c>; empty for the global namespace.</param>
/// <param name="Root">The folder that paths are relative to.</param>
/// <param name="IsWanted">Whether <c>PlanCoverage</c> is written always (true), never (false), or only where something is bound or required (null).</param>
internal sealed record CoverageOptions(string Namespace, string Root, bool? IsWanted)
{
    public static CoverageOptions Read(AnalyzerConfigOptions options)
    {
        var coverage = Property(options, "Plan2025Coverage");
        var reports = Property(options, "Plan2025Reports");
        return new CoverageOptions(
            Property(options, "Plan2025CoverageNamespace"),
            Unescape(Property(options, "Plan2025EscapedRoot")),
            coverage.Length > 0 ? !IsFalse(coverage) : reports.Length > 0 && !IsFalse(reports) ? true : null);
    }

    /// <summary>What Plan2025.targets escapes, as the compiler cuts properties at <c>#</c> and at a semicolon.</summary>
    public static string Unescape(string value) => value.Replace("?h", "#").Replace("?s", ";");

    private static bool IsFalse(string value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
