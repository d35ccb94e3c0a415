using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Pages;

namespace Plan2025.Build.Reports.Html;

/// <summary>How far the required tasks have come: a bar of the applicable ones, and the numbers that every report begins with.</summary>
internal static class SummarySection
{
    private static readonly Label s_glance = new("At a glance", "概览", "概覽");
    private static readonly Label s_nothing = new("No task is applicable.", "没有适用的任务。", "沒有適用的任務。");
    private static readonly Label s_part = new("{1} of {2} {0}", "{2} 项中 {1} 项{0}", "{2} 項中 {1} 項{0}");

    public static HtmlText Write(CoverageReport report, PageTexts texts) => $"""
        <section aria-labelledby="summary">
        <h2 id="summary">{texts.Text(s_glance)}</h2>
        {Bar(report, texts)}<dl class="numbers">
        {report.Numbers.Select(number => (HtmlText)$"<div>{texts.Element("dt", number.Label)}<dd>{number.Value}</dd></div>\n")}</dl>
        </section>

        """;

    /// <summary>The widths of the bar's parts. They are in the style sheet, as the page's policy allows no style elsewhere.</summary>
    public static string BarStyle(CoverageReport report) => string.Concat(
        Parts(report).Select(part => $".bar .{part.Style} {{ flex-grow: {part.Count.ToString(CultureInfo.InvariantCulture)}; }}\n"));

    /// <summary>The parts of the bar: each applicable task is in one.</summary>
    private static IEnumerable<(Label Name, string Style, int Count)> Parts(CoverageReport report)
    {
        var states = report.Applicable.ToLookup(t => t.State);
        var implemented = states[TaskState.Implemented].ToLookup(t => t.IsVerified);
        return new[]
        {
            (Labels.ImplementedAndVerified, "Verified", implemented[true].Count()),
            (Labels.ImplementedNotVerified, "Implemented", implemented[false].Count()),
            (Labels.Stale, "Stale", states[TaskState.Stale].Count()),
            (Labels.Deferred, "Deferred", states[TaskState.Deferred].Count()),
            (Labels.Missing, "Missing", states[TaskState.Missing].Count()),
        }.Where(part => part.Item3 > 0);
    }

    private static HtmlText Bar(CoverageReport report, PageTexts texts)
    {
        var parts = Parts(report).ToArray();
        var count = report.Applicable.Count();
        return count == 0
            ? (HtmlText)$"{texts.Element("p", s_nothing)}\n"
            : $"""
            <div class="bar" aria-hidden="true">{parts.Select(part => (HtmlText)$"<span class=\"{part.Style}\"></span>")}</div>
            <ul class="legend">
            {parts.Select(part => (HtmlText)$"<li><span class=\"key {part.Style}\"></span>{texts.Text(s_part, part.Name, part.Count, count)}</li>\n")}</ul>

            """;
    }
}
