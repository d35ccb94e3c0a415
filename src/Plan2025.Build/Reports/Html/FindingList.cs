using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports.Html;

/// <summary>What is missing or wrong, rule by rule.</summary>
internal static class FindingList
{
    /// <summary>So many are read; more are opened by who wants them.</summary>
    private const int MostShown = 12;

    public static string Write(CoverageReport report, Links links)
    {
        var html = new HtmlText();
        html.Raw("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n");
        if (report.Findings.Count == 0)
        {
            html.Raw("<p>None.</p>\n");
        }

        foreach (var rule in FindingRule.All)
        {
            var findings = report.Findings.Where(f => f.Rule == rule).ToArray();
            if (findings.Length == 0)
            {
                continue;
            }

            html.Raw(findings.Length > MostShown ? "<details class=\"findings\">\n" : "<details class=\"findings\" open>\n")
                .Raw("<summary><span class=\"count\">").Text(HtmlReport.Number(findings.Length)).Raw("</span> ").Text(rule.Title)
                .Raw("</summary>\n<p><a href=\"").Text(rule.HelpLink).Raw("\">").Text(rule.Id).Raw("</a> says what to do.</p>\n<ul>\n");
            foreach (var finding in findings)
            {
                html.Raw("<li><a href=\"#").Text(finding.Task.ToString()).Raw("\">").Text(finding.Task.ToString()).Raw("</a>")
                    .Text(finding.Message.StartsWith(finding.Task.ToString(), System.StringComparison.Ordinal) ? finding.Message.Substring(finding.Task.ToString().Length) : ": " + finding.Message)
                    .Raw(" · ").Place(finding.File, finding.Line, links).Raw("</li>\n");
            }

            html.Raw("</ul>\n</details>\n");
        }

        html.Raw("</section>\n");
        return html.ToString();
    }
}
