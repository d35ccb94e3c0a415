using System;
using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>Agencies and chapters: how many of the tasks that both share are implemented. The number says it; the shade only helps.</summary>
internal static class MatrixTable
{
    private const int Shades = 4;

    public static string Write(CoverageReport report)
    {
        var html = new HtmlText();
        var agencies = Plan.Agencies.Where(a => report.Applicable.Any(t => a.Tasks.Contains(t.Task.Id))).ToArray();
        html.Raw("<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Agencies and chapters</h2>\n");
        html.Raw("<p>Implemented of applicable tasks, by every agency that is responsible for them. Press a cell to list its tasks.</p>\n");
        html.Raw("<div class=\"wide\" role=\"region\" aria-labelledby=\"matrix\" tabindex=\"0\">\n<table class=\"matrix\">\n<thead><tr><th scope=\"col\">agency</th>");
        foreach (var chapter in Plan.Chapters)
        {
            html.Raw("<th scope=\"col\">").Text(chapter.GetTitle(CultureInfo.InvariantCulture)).Raw("</th>");
        }

        html.Raw("<th scope=\"col\">all</th></tr></thead>\n<tbody>\n");
        foreach (var agency in agencies)
        {
            html.Raw("<tr><th scope=\"row\">").Text(agency.GetTitle(CultureInfo.InvariantCulture)).Raw(" <span lang=\"").Text(Words.PlanLanguage).Raw("\">").Text(agency.Title).Raw("</span></th>");
            foreach (var chapter in Plan.Chapters)
            {
                Cell(html, report.Applicable.Where(t => t.Task.Chapter == chapter.Id && agency.Tasks.Contains(t.Task.Id)).ToArray(), agency, chapter);
            }

            Cell(html, report.Applicable.Where(t => agency.Tasks.Contains(t.Task.Id)).ToArray(), agency, null);
            html.Raw("</tr>\n");
        }

        html.Raw("</tbody>\n</table>\n</div>\n</section>\n");
        return html.ToString();
    }

    private static void Cell(HtmlText html, TaskReport[] tasks, PlanAgency agency, PlanChapter? chapter)
    {
        if (tasks.Length == 0)
        {
            html.Raw("<td></td>");
            return;
        }

        var done = tasks.Count(t => t.State == TaskState.Implemented);
        var shade = done == 0 ? 0 : done == tasks.Length ? Shades : Math.Max(1, done * Shades / tasks.Length);
        var number = FormattableString.Invariant($"{done}/{tasks.Length}");
        var place = agency.GetTitle(CultureInfo.InvariantCulture) + (chapter is { } c ? ", " + c.GetTitle(CultureInfo.InvariantCulture) : "");
        html.Raw(FormattableString.Invariant($"<td class=\"s{shade}\"><button type=\"button\" data-agency=\"{agency.Number}\" data-chapter=\""))
            .Text(chapter?.Number.ToString(CultureInfo.InvariantCulture) ?? "")
            .Raw("\" aria-label=\"").Text($"{place}: {done.ToString(CultureInfo.InvariantCulture)} of {tasks.Length.ToString(CultureInfo.InvariantCulture)} implemented").Raw("\">").Text(number).Raw("</button></td>");
    }
}
