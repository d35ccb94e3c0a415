using System.Globalization;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>The report for people: one file that needs nothing else. Everything is in the page without its script, too; the script filters and sorts.</summary>
internal static class HtmlReport
{
    /// <summary>The page loads nothing, whatever it shows.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    public static string Write(CoverageReport report, Links links)
    {
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Text(Policy).Raw("\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw("<title>").Text("Coverage of the plan by " + report.Assembly).Raw("</title>\n<style>\n").Raw(Resource.Read("page.css")).Raw("</style>\n</head>\n<body>\n");
        html.Raw("<a class=\"skip\" href=\"#tasks\">To the list of tasks</a>\n");
        html.Raw("<header>\n<p class=\"plan\" lang=\"").Text(Words.PlanLanguage).Raw("\">").Text(Plan.Title).Raw("</p>\n")
            .Raw("<h1>Coverage of the plan by <span>").Text(report.Assembly).Raw("</span></h1>\n")
            .Raw("<p>Required: <code>").Text(report.RequirementText).Raw("</code>. Plan data ").Text(Plan.DataVersion).Raw(".</p>\n</header>\n<main>\n");
        html.Raw(Summary.Write(report));
        html.Raw(FindingList.Write(report, links));
        html.Raw(MatrixTable.Write(report));
        html.Raw(TaskTable.Write(report, links));
        html.Raw("</main>\n<script>\n").Raw(Resource.Read("page.js")).Raw("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>A number as the page shows it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
