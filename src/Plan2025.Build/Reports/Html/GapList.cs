using System.Linq;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>What is missing or wrong, rule by rule.</summary>
internal static class GapList
{
    /// <summary>So many are read; more are opened by who wants them.</summary>
    private const int MostShown = 12;

    public static string Write(CoverageReport report, Links links)
    {
        var html = new HtmlText();
        html.Raw("<section aria-labelledby=\"gaps\">\n<h2 id=\"gaps\">Gaps</h2>\n");
        if (report.Gaps.Count == 0)
        {
            html.Raw("<p>None.</p>\n");
        }

        foreach (var rule in GapRules.Titles)
        {
            var gaps = report.Gaps.Where(g => g.Rule == rule.Key).ToArray();
            if (gaps.Length == 0)
            {
                continue;
            }

            html.Raw(gaps.Length > MostShown ? "<details class=\"gaps\">\n" : "<details class=\"gaps\" open>\n")
                .Raw("<summary><span class=\"count\">").Text(HtmlReport.Number(gaps.Length)).Raw("</span> ").Text(rule.Value)
                .Raw("</summary>\n<p><a href=\"").Text(GapRules.HelpOf(rule.Key)).Raw("\">").Text(GapRules.IdOf(rule.Key)).Raw("</a> says what to do.</p>\n<ul>\n");
            foreach (var gap in gaps)
            {
                html.Raw("<li><a href=\"#").Text(gap.Task.ToString()).Raw("\">").Text(gap.Task.ToString()).Raw("</a>")
                    .Text(gap.Message.StartsWith(gap.Task.ToString(), System.StringComparison.Ordinal) ? gap.Message.Substring(gap.Task.ToString().Length) : ": " + gap.Message)
                    .Raw(" · ").Place(gap.File, gap.Line, links).Raw("</li>\n");
            }

            html.Raw("</ul>\n</details>\n");
        }

        html.Raw("</section>\n");
        return html.ToString();
    }
}
