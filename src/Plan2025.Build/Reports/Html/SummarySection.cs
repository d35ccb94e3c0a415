using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>How far the required tasks have come: a bar of the applicable ones, and the numbers that every report begins with.</summary>
internal static class SummarySection
{
    public static HtmlText Write(CoverageReport report) => $"""
        <section aria-labelledby="summary">
        <h2 id="summary">At a glance</h2>
        {Bar(report)}<dl class="numbers">
        {report.Numbers.Select(number => (HtmlText)$"<div><dt>{number.Key}</dt><dd>{number.Value}</dd></div>\n")}</dl>
        </section>

        """;

    /// <summary>The widths of the bar's parts. They are in the style sheet, as the page's policy allows no style elsewhere.</summary>
    public static string BarStyle(CoverageReport report) => string.Concat(
        Parts(report).Select(part => $".bar .{part.Style} {{ flex-grow: {part.Count.ToString(CultureInfo.InvariantCulture)}; }}\n"));

    /// <summary>The parts of the bar: each applicable task is in one.</summary>
    private static IEnumerable<(string Name, string Style, int Count)> Parts(CoverageReport report)
    {
        var states = report.Applicable.ToLookup(t => t.State);
        var implemented = states[TaskState.Implemented].ToLookup(t => t.IsVerified);
        return new[]
        {
            ("implemented and verified", "Verified", implemented[true].Count()),
            ("implemented, not verified", "Implemented", implemented[false].Count()),
            ("stale", "Stale", states[TaskState.Stale].Count()),
            ("deferred", "Deferred", states[TaskState.Deferred].Count()),
            ("missing", "Missing", states[TaskState.Missing].Count()),
        }.Where(part => part.Item3 > 0);
    }

    private static HtmlText Bar(CoverageReport report)
    {
        var parts = Parts(report).ToArray();
        var count = report.Applicable.Count();
        return count == 0
            ? (HtmlText)$"<p>No task is applicable.</p>\n"
            : $"""
            <div class="bar" aria-hidden="true">{parts.Select(part => (HtmlText)$"<span class=\"{part.Style}\"></span>")}</div>
            <ul class="legend">
            {parts.Select(part => (HtmlText)$"<li><span class=\"key {part.Style}\"></span>{part.Count} of {count} {part.Name}</li>\n")}</ul>

            """;
    }
}
