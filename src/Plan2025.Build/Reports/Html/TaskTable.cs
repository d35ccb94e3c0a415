using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>All tasks, with controls to filter and buttons to sort.</summary>
internal static class TaskTable
{
    private static readonly string[] s_columns = ["task", "text", "lead", "required", "state", "verified", "executed", "where"];

    public static string Write(CoverageReport report, Links links)
    {
        var html = new HtmlText();
        html.Raw("<section aria-labelledby=\"tasks\">\n<h2 id=\"tasks\">All tasks</h2>\n");
        Controls(html);
        html.Raw("<table class=\"tasks\">\n<thead><tr>");
        foreach (var column in s_columns)
        {
            html.Raw("<th scope=\"col\"><button type=\"button\" class=\"sort\">").Text(column).Raw("</button></th>");
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var task in report.Tasks)
        {
            Row(html, task, links);
        }

        html.Raw("</tbody>\n</table>\n</section>\n");
        return html.ToString();
    }

    private static void Controls(HtmlText html)
    {
        html.Raw("<form class=\"controls\" role=\"search\">\n<label>Filter <input type=\"search\" name=\"words\" placeholder=\"T045, 商标, src/…\"></label>\n");
        html.Raw("<label>State <select name=\"state\"><option value=\"\">any</option>");
        foreach (var state in new[] { TaskState.Implemented, TaskState.Stale, TaskState.Deferred, TaskState.NotApplicable, TaskState.Missing })
        {
            html.Raw("<option>").Text(Words.Of(state)).Raw("</option>");
        }

        html.Raw("</select></label>\n<label>Chapter <select name=\"chapter\"><option value=\"\">any</option>");
        foreach (var chapter in Plan.Chapters)
        {
            html.Raw("<option value=\"").Text(chapter.Number.ToString(CultureInfo.InvariantCulture)).Raw("\">").Text(chapter.GetTitle(CultureInfo.InvariantCulture)).Raw("</option>");
        }

        html.Raw("</select></label>\n<label>Agency <select name=\"agency\"><option value=\"\">any</option>");
        foreach (var agency in Plan.Agencies)
        {
            html.Raw("<option value=\"").Text(agency.Number.ToString(CultureInfo.InvariantCulture)).Raw("\">").Text(agency.GetTitle(CultureInfo.InvariantCulture)).Raw("</option>");
        }

        html.Raw("</select></label>\n<label class=\"check\"><input type=\"checkbox\" name=\"required\"> required only</label>\n");
        html.Raw("<button type=\"reset\">Show all</button>\n<output name=\"count\" aria-live=\"polite\"></output>\n</form>\n");
    }

    private static void Row(HtmlText html, TaskReport task, Links links)
    {
        var id = task.Task.ToString();
        html.Raw("<tr id=\"").Text(id)
            .Raw("\" data-state=\"").Text(Words.Of(task.State))
            .Raw("\" data-chapter=\"").Text(((int)task.Task.Chapter).ToString(CultureInfo.InvariantCulture))
            .Raw("\" data-required=\"").Text(Words.YesNo(task.IsRequired))
            .Raw("\" data-agencies=\"").Text(string.Join(" ", task.Task.Agencies.ToArray().Select(a => ((int)a).ToString(CultureInfo.InvariantCulture)))).Raw("\">");
        html.Raw("<th scope=\"row\"><a href=\"#").Text(id).Raw("\">").Text(id).Raw("</a></th>");
        html.Raw("<td data-label=\"text\"><span lang=\"").Text(Words.PlanLanguage).Raw("\">").Text(task.Task.Text).Raw("</span><br>").Text(task.Task.GetText(CultureInfo.InvariantCulture));
        if (task.HasHole)
        {
            html.Raw(" <em class=\"hole\">The text has an unresolved hole.</em>");
        }

        html.Raw("</td>");
        Cell(html, "lead", Plan.Agencies[task.Task.Lead].GetTitle(CultureInfo.InvariantCulture));
        Cell(html, "required", Words.YesNo(task.IsRequired));
        html.Raw("<td data-label=\"state\"><span class=\"state ").Text(task.State.ToString()).Raw("\">").Text(Words.Of(task.State)).Raw("</span></td>");
        Cell(html, "verified", Words.YesNo(task.IsVerified));
        Cell(html, "executed", Words.Of(task.Execution));
        html.Raw("<td data-label=\"where\">");
        if (task.Bindings.Count > 0)
        {
            html.Raw("<ul>");
            foreach (var binding in task.Bindings)
            {
                html.Raw("<li>").Text(Words.Of(binding.Row.Kind)).Raw(" ").Place(binding.Row.File, binding.Row.Line, links);
                html.Text((binding.IsStale ? " (stale)" : "") + (binding.Row.Reason.Length > 0 ? ": " + binding.Row.Reason : "")).Raw("</li>");
            }

            html.Raw("</ul>");
        }

        html.Raw("</td></tr>\n");
    }

    private static void Cell(HtmlText html, string label, string text) =>
        html.Raw("<td data-label=\"").Text(label).Raw("\">").Text(text).Raw("</td>");
}
