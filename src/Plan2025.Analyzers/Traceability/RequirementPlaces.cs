using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Traceability.Requirements;

namespace Plan2025.Analyzers.Traceability;

/// <summary>Finds where a requirement stands: in .editorconfig, .globalconfig or a project file, which the package hands to the compiler for that.</summary>
internal sealed class RequirementPlaces(AnalyzerOptions options, CancellationToken cancel)
{
    private const string Marker = "build_metadata.AdditionalFiles.PlanConfiguration";

    private readonly AdditionalText[] _files =
    [
        .. options.AdditionalFiles
            .Where(f => options.AnalyzerConfigOptionsProvider.GetOptions(f).TryGetValue(Marker, out var value)
                && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
            .OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>The place of a whole expression.</summary>
    public Location Of(string expression) => Of(expression, 0, expression.Length);

    /// <summary>The place of a part of an expression.</summary>
    public Location Of(string expression, int start, int length)
    {
        foreach (var file in _files)
        {
            if (file.GetText(cancel) is { } text && Find(text.ToString(), expression, start, length) is { } span)
            {
                return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            }
        }

        // Given on the command line, or in a file that the compiler does not see.
        return _files.Length > 0 ? Location.Create(_files[0].Path, default, default) : Location.None;
    }

    private static TextSpan? Find(string text, string expression, int start, int length)
    {
        foreach (var written in new[] { (Func<string, string>)(s => s), InXml })
        {
            // Directly behind the key: other settings stand on other lines, and other elements behind a bracket. In XML it may go over lines.
            var pattern = $"(?:{RequirementOptions.Key}|{RequirementOptions.Property})(?:[^\n<]*|[^\n<]*>\\s*)"
                + Pattern(written(expression.Substring(0, start)))
                + "(?<part>" + Pattern(written(expression.Substring(start, length))) + ")"
                + Pattern(written(expression.Substring(start + length)));
            if (Regex.Match(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } match)
            {
                return new TextSpan(match.Groups["part"].Index, match.Groups["part"].Length);
            }
        }

        return null;
    }

    /// <summary>Blanks were made one.</summary>
    private static string Pattern(string text) => Regex.Escape(text).Replace("\\ ", "\\s+");

    private static string InXml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
