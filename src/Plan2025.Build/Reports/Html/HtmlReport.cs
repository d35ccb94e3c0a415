using System.Globalization;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>The report for people: one file that needs nothing else. Everything is in the page without its script, too; the script filters and sorts.</summary>
internal static class HtmlReport
{
    public static string Write(CoverageReport report, Links links)
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw("<title>").Text("Coverage of the plan by " + report.Assembly).Raw("</title>\n<style>\n").Raw(Resource.Read("page.css")).Raw("</style>\n</head>\n<body>\n");
        html.Raw("<header>\n<h1>").Text("Coverage of the plan by " + report.Assembly).Raw("</h1>\n<p lang=\"").Text(Words.PlanLanguage).Raw("\">").Text(Plan.Title).Raw("</p>\n<p>Required: <code>")
            .Text(report.RequirementText).Raw("</code>. Plan data ").Text(Plan.DataVersion).Raw(".</p>\n</header>\n<main>\n");
        Numbers(html, report);
        Gaps(html, report, links);
        html.Raw(MatrixTable.Write(report));
        html.Raw(TaskTable.Write(report, links));
        html.Raw("</main>\n<script>\n").Raw(Resource.Read("page.js")).Raw("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void Numbers(HtmlText html, CoverageReport report)
    {
        html.Raw("<section aria-labelledby=\"numbers\">\n<h2 id=\"numbers\">Tasks</h2>\n<dl class=\"numbers\">\n");
        foreach (var number in report.Numbers)
        {
            html.Raw("<div><dt>").Text(number.Key).Raw("</dt><dd>").Text(number.Value.ToString(CultureInfo.InvariantCulture)).Raw("</dd></div>\n");
        }

        html.Raw("</dl>\n</section>\n");
    }

    private static void Gaps(HtmlText html, CoverageReport report, Links links)
    {
        html.Raw("<section aria-labelledby=\"gaps\">\n<h2 id=\"gaps\">Gaps</h2>\n");
        if (report.Gaps.Count == 0)
        {
            html.Raw("<p>None.</p>\n</section>\n");
            return;
        }

        html.Raw("<details open>\n<summary>").Text(report.Gaps.Count == 1 ? "1 gap" : report.Gaps.Count.ToString(CultureInfo.InvariantCulture) + " gaps").Raw("</summary>\n<ul class=\"gaps\">\n");
        foreach (var gap in report.Gaps)
        {
            html.Raw("<li><a href=\"").Text(GapRules.HelpOf(gap.Rule)).Raw("\">").Text(GapRules.IdOf(gap.Rule)).Raw("</a> ").Text(gap.Message).Raw(" · ");
            html.Place(gap.File, gap.Line, links).Raw("</li>\n");
        }

        html.Raw("</ul>\n</details>\n</section>\n");
    }
}
