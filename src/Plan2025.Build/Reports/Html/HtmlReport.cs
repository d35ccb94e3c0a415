using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>The report for people: one file that needs no other. All of it is there without the script, which filters and sorts.</summary>
internal static class HtmlReport
{
    public static string Write(CoverageReport report, Links links)
    {
        var style = Resource("page.css") + SummarySection.BarStyle(report);
        var script = Resource("page.js");

        // The page loads nothing and runs this script alone, whatever it shows.
        var policy = $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'";
        HtmlText page = $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Coverage of the plan by {report.Assembly}</title>
            <style>{HtmlText.Markup(style)}</style>
            </head>
            <body>
            <a class="skip" href="#tasks">To the list of tasks</a>
            <header>
            <p class="plan" lang="{Labels.PlanLanguage}">{Plan.Title}</p>
            <h1>Coverage of the plan by <span>{report.Assembly}</span></h1>
            <p>Required: <code>{report.RequirementText}</code>. Plan data {Plan.DataVersion}.</p>
            </header>
            <main>
            {SummarySection.Write(report)}{FindingSection.Write(report, links)}{MatrixSection.Write(report)}{TaskSection.Write(report, links)}</main>
            <script>{HtmlText.Markup(script)}</script>
            </body>
            </html>

            """;
        return page.ToString();
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

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return "\n" + reader.ReadToEnd().Replace("\r\n", "\n");
    }

    private static string Hash(string content)
    {
        using var sha = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(content)));
    }
}
