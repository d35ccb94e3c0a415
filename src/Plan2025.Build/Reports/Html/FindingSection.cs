using System;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports.Html;

/// <summary>What is missing or wrong, by rule.</summary>
internal static class FindingSection
{
    /// <summary>Longer lists are closed at first.</summary>
    private const int LongestOpen = 12;

    public static HtmlText Write(CoverageReport report, Links links) => $"""
        <section aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        {(report.Findings.Count == 0 ? (HtmlText)$"<p>None.</p>\n" : null)}{FindingRule.All
            .Select(rule => report.Findings.Where(f => f.Rule == rule).ToArray())
            .Where(findings => findings.Length > 0)
            .Select(findings => Of(findings[0].Rule, findings, links))}</section>

        """;

    private static HtmlText Of(FindingRule rule, ReportFinding[] findings, Links links) => $"""
        <details class="findings"{(findings.Length <= LongestOpen ? HtmlText.Markup(" open") : null)}>
        <summary><span class="count">{findings.Length}</span> {rule.Title.English}</summary>
        <p><a href="{rule.HelpLink}">{rule.Id}</a> says what to do.</p>
        <ul>
        {findings.Select(f => (HtmlText)$"<li><a href=\"#{f.Task.ToString()}\">{f.Task.ToString()}</a>{Rest(f)} · {HtmlReport.Link(f.File, f.Line, links)}</li>\n")}</ul>
        </details>

        """;

    /// <summary>The message, after the task that it mostly begins with.</summary>
    private static string Rest(ReportFinding finding)
    {
        var task = finding.Task.ToString();
        return finding.Message.StartsWith(task, StringComparison.Ordinal) ? finding.Message.Substring(task.Length) : ": " + finding.Message;
    }
}
