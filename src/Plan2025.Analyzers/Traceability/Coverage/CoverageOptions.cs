using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plan2025.Analyzers.Traceability.Coverage;

/// <summary>What the project file says of coverage.</summary>
/// <param name="Namespace">Where <c>PlanCoverage</c> goes.</param>
/// <param name="Root">The folder that paths are relative to.</param>
/// <param name="IsWanted">Whether it is wanted where nothing is bound, too (true), only where something is (null), or not at all (false).</param>
internal sealed record CoverageOptions(string Namespace, string Root, bool? IsWanted)
{
    public static CoverageOptions Read(AnalyzerConfigOptions options, string assembly)
    {
        var chosen = Property(options, "Plan2025CoverageNamespace");
        var natural = Property(options, "RootNamespace");
        var isAsked = Property(options, "Plan2025Reports") is { Length: > 0 } report && !IsFalse(report);
        var wanted = Property(options, "Plan2025Coverage");
        return new CoverageOptions(
            ToNamespace(chosen.Length > 0 ? chosen : natural.Length > 0 ? natural : assembly),
            Property(options, "Plan2025RepositoryRoot"),
            wanted.Length > 0 ? !IsFalse(wanted) : isAsked ? true : null);
    }

    private static bool IsFalse(string value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    /// <summary>Project names such as <c>my-app.2</c> are no namespaces.</summary>
    private static string ToNamespace(string name) => string.Join(".", name.Split('.').Select(ToIdentifier));

    private static string ToIdentifier(string part)
    {
        var identifier = new StringBuilder(part.Length + 1);
        foreach (var c in part)
        {
            if (identifier.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c))
            {
                identifier.Append('_');
            }

            if (SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                identifier.Append(c);
            }
            else if (identifier.Length > 0 && identifier[identifier.Length - 1] != '_')
            {
                identifier.Append('_');
            }
        }

        var text = identifier.Length == 0 ? "_" : identifier.ToString();
        return SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None ? text : "@" + text;
    }
}
