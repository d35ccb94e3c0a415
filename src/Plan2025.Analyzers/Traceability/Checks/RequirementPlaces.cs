using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Analyzers.Traceability.Requirements;

namespace Plan2025.Analyzers.Traceability.Checks;

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
        foreach (var key in new[] { RequirementOptions.Key, RequirementOptions.Property })
        {
            for (var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                foreach (var written in new[] { (Func<string, string>)(s => s), InXml })
                {
                    // Directly behind the key: other settings stand on other lines, and other elements behind a bracket.
                    var found = text.IndexOf(written(expression), at + key.Length, StringComparison.Ordinal);
                    if (found >= 0 && text.IndexOfAny(['\n', '<'], at + key.Length, found - at - key.Length) < 0)
                    {
                        return new TextSpan(
                            found + written(expression.Substring(0, start)).Length, written(expression.Substring(start, length)).Length);
                    }
                }
            }
        }

        return null;
    }

    private static string InXml(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
