using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Build.Reports.Html;

namespace Plan2025.Build.Reports;

/// <summary>A format of a report: its name, its file, and how it is written.</summary>
internal sealed record ReportFormat(string Name, string FileName, Func<CoverageReport, Links, Language, string> Write);

/// <summary>All formats.</summary>
internal static class ReportFormats
{
    private static readonly ReportFormat[] s_all =
    [
        new("html", "coverage.html", HtmlReport.Write),
        new("markdown", "coverage.md", MarkdownReport.Write),
        new("csv", "coverage.csv", (report, _, language) => CsvReport.Write(report, language)),
        new("sarif", "coverage.sarif", (report, _, language) => SarifReport.Write(report, language)),
        new("junit", "coverage.junit.xml", (report, _, language) => JUnitReport.Write(report, language)),
    ];

    public static IEnumerable<string> Names => s_all.Select(f => f.Name);

    /// <summary>The formats that a property names.</summary>
    /// <param name="text">The property.</param>
    /// <param name="unknown">The first name that is none.</param>
    public static IReadOnlyList<ReportFormat> Parse(string text, out string? unknown)
    {
        unknown = null;
        var chosen = new List<ReportFormat>();
        foreach (var name in text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Same(name, "true") || Same(name, "all"))
            {
                return s_all;
            }

            if (s_all.FirstOrDefault(f => Same(f.Name, name)) is { } format)
            {
                chosen.Add(format);
            }
            else
            {
                unknown ??= name;
            }
        }

        return chosen;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
