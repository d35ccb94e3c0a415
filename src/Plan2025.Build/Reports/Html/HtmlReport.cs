using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Pages;

namespace Plan2025.Build.Reports.Html;

/// <summary>The report for people.</summary>
internal static class HtmlReport
{
    public static string Write(CoverageReport report, Links links, Language language)
    {
        var page = new Page(language);
        var texts = page.Texts;
        return page.Write(
            Labels.Coverage.With(report.Assembly),
            $"""
            <p class="plan">{texts.Text(Label.Of(Plan.GetTitle))}</p>
            <h1>{texts.Around(Labels.Coverage, $"<span>{report.Assembly}</span>")}</h1>
            <p>{texts.Around(Labels.Required, $"<code>{texts.Text(report.RequirementText)}</code>", $"{Plan.DataVersion}")}</p>

            """,
            $"{SummarySection.Write(report, texts)}{FindingSection.Write(report, links, texts)}{MatrixSection.Write(report, texts)}{TaskSection.Write(report, links, texts)}",
            Page.Resource("coverage.css") + SummarySection.BarStyle(report),
            script: "");
    }

    /// <summary>A link to a line of the repository; plain text for a file outside of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line; 0 for the file as a whole.</param>
    /// <param name="links">Where files are.</param>
    /// <param name="text">The text of the link; the file and the line if there is none.</param>
    /// <param name="title">The tooltip, or nothing.</param>
    public static HtmlText Link(string file, int line, Links links, string? text = null, string title = "")
    {
        // Long paths break after a folder.
        var name = (text ?? Labels.Location(file, line)).Split('/').Select((part, i) => i == 0 ? (HtmlText)$"{part}" : $"/<wbr>{part}");
        return $"""<a class="place" href="{links.To(file, line)}" title="{title}">{name}</a>""";
    }
}
