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
        var tasks = report.Applicable.ToArray();
        html.Raw("<section aria-labelledby=\"matrix\">\n<h2 id=\"matrix\">Agencies and chapters</h2>\n")
            .Raw("<p>Implemented of applicable tasks, by every agency that is responsible for them. <span class=\"scripted\">A cell lists its tasks; arrow keys go from cell to cell.</span></p>\n")
            .Raw("<div class=\"wide\" role=\"region\" aria-labelledby=\"matrix\" tabindex=\"0\">\n<table class=\"matrix\">\n<thead><tr><th scope=\"col\">agency</th>");
        foreach (var chapter in Plan.Chapters)
        {
            html.Raw("<th scope=\"col\"><b>").Text(HtmlReport.Number(chapter.Number)).Raw("</b> ").Text(chapter.GetTitle(CultureInfo.InvariantCulture)).Raw("</th>");
        }

        html.Raw("<th scope=\"col\">all</th></tr></thead>\n<tbody>\n");
        Row(html, "All agencies", "", tasks, null);
        foreach (var agency in Plan.Agencies)
        {
            var own = tasks.Where(t => agency.Tasks.Contains(t.Task.Id)).ToArray();
            if (own.Length > 0)
            {
                Row(html, agency.GetTitle(CultureInfo.InvariantCulture), agency.Title, own, agency);
            }
        }

        html.Raw("</tbody>\n</table>\n</div>\n</section>\n");
        return html.ToString();
    }

    private static void Row(HtmlText html, string name, string title, TaskReport[] tasks, PlanAgency? agency)
    {
        html.Raw(agency is null ? "<tr class=\"total\"><th scope=\"row\">" : "<tr><th scope=\"row\">").Text(name);
        if (title.Length > 0)
        {
            html.Raw(" <span lang=\"").Text(Words.PlanLanguage).Raw("\">").Text(title).Raw("</span>");
        }

        html.Raw("</th>");
        foreach (var chapter in Plan.Chapters)
        {
            Cell(html, [.. tasks.Where(t => t.Task.Chapter == chapter.Id)], name, agency, chapter);
        }

        Cell(html, tasks, name, agency, null);
        html.Raw("</tr>\n");
    }

    private static void Cell(HtmlText html, TaskReport[] tasks, string name, PlanAgency? agency, PlanChapter? chapter)
    {
        if (tasks.Length == 0)
        {
            html.Raw("<td></td>");
            return;
        }

        var done = tasks.Count(t => t.State == TaskState.Implemented);
        var shade = done == 0 ? 0 : done == tasks.Length ? Shades : Math.Max(1, done * Shades / tasks.Length);
        var place = name + (chapter is { } c ? ", " + c.GetTitle(CultureInfo.InvariantCulture) : "");
        html.Raw(FormattableString.Invariant($"<td class=\"s{shade}\"><button type=\"button\" data-agency=\""))
            .Text(agency is { } a ? HtmlReport.Number(a.Number) : "")
            .Raw("\" data-chapter=\"").Text(chapter is { } own ? HtmlReport.Number(own.Number) : "")
            .Raw("\" aria-label=\"").Text(FormattableString.Invariant($"{place}: {done} of {tasks.Length} implemented"))
            .Raw("\">").Text(FormattableString.Invariant($"{done}/{tasks.Length}")).Raw("</button></td>");
    }
}
