using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Pages;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports.Html;

/// <summary>What is missing or wrong, by rule.</summary>
internal static class FindingSection
{
    /// <summary>Longer lists are closed at first.</summary>
    private const int LongestOpen = 12;

    private static readonly Label s_help = new("{0} says what to do.", "处理方法见 {0}。", "處理方法見 {0}。");

    public static HtmlText Write(CoverageReport report, Links links, PageTexts texts) => $"""
        <section aria-labelledby="findings">
        <h2 id="findings">{texts.Text(Labels.Findings)}</h2>
        {(report.Findings.Count == 0 ? (HtmlText)$"{texts.Element("p", Labels.None)}\n" : null)}{FindingRule.All
            .Select(rule => report.Findings.Where(f => f.Rule == rule).ToArray())
            .Where(findings => findings.Length > 0)
            .Select(findings => Of(findings[0].Rule, findings, links, texts))}</section>

        """;

    private static HtmlText Of(FindingRule rule, ReportFinding[] findings, Links links, PageTexts texts) => $"""
        <details class="findings"{(findings.Length <= LongestOpen ? HtmlText.Markup(" open") : null)}>
        <summary><span class="count">{findings.Length}</span> {texts.Text(Label.Of(rule.Title))}</summary>
        <p>{texts.Around(s_help, $"<a href=\"{rule.HelpLink}\">{rule.Id}</a>")}</p>
        <ul>
        {findings.Select(f => (HtmlText)$"<li><a href=\"#{f.Task.ToString()}\">{f.Task.ToString()}</a> {texts.Text(Label.Of(f.Rule.Message), f.Arguments)} · {HtmlReport.Link(f.File, f.Line, links)}</li>\n")}</ul>
        </details>

        """;
}
