using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports.Html;

/// <summary>All tasks, with controls to filter and buttons to sort.</summary>
internal static class TaskTable
{
    public static string Write(CoverageReport report, Links links)
    {
        var html = new HtmlText();
        html.Raw("<section aria-labelledby=\"tasks\">\n<h2 id=\"tasks\" tabindex=\"-1\">All tasks</h2>\n");
        Controls(html, report);
        html.Raw("<table class=\"tasks\" aria-labelledby=\"tasks\">\n<thead><tr>");
        foreach (var column in Columns(report))
        {
            html.Raw("<th scope=\"col\"><button type=\"button\" class=\"sort\">").Text(column).Raw("</button></th>");
        }

        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var task in report.Tasks)
        {
            Row(html, task, report, links);
        }

        html.Raw("</tbody>\n</table>\n</section>\n");
        return html.ToString();
    }

    private static IEnumerable<string> Columns(CoverageReport report) =>
        report.HasExecution ? ["task", "text", "lead", "state", "verified", "executed", "where"] : ["task", "text", "lead", "state", "verified", "where"];

    private static void Controls(HtmlText html, CoverageReport report)
    {
        html.Raw("<form class=\"controls scripted\" role=\"search\" aria-label=\"Tasks\">\n<label class=\"words\">Words <input type=\"search\" name=\"words\" placeholder=\"T045, 商标, src/…\" autocomplete=\"off\"></label>\n");
        Select(html, "State", "state", report.Tasks.OrderBy(Order).Select(StateOf).Distinct().Select(s => (s, s)));
        Select(html, "Chapter", "chapter", Plan.Chapters.Select(c => (HtmlReport.Number(c.Number), HtmlReport.Number(c.Number) + " " + c.GetTitle(CultureInfo.InvariantCulture))));
        Select(html, "Agency", "agency", Plan.Agencies.Select(a => (HtmlReport.Number(a.Number), a.GetTitle(CultureInfo.InvariantCulture))));
        html.Raw("<label class=\"check\"><input type=\"checkbox\" name=\"required\"> required only</label>\n")
            .Raw("<button type=\"reset\">Show all</button>\n<output name=\"count\" aria-live=\"polite\"></output>\n</form>\n");
    }

    private static void Select(HtmlText html, string label, string name, IEnumerable<(string Value, string Text)> options)
    {
        html.Raw("<label>").Text(label).Raw(" <select name=\"").Text(name).Raw("\"><option value=\"\">any</option>");
        foreach (var option in options)
        {
            html.Raw("<option value=\"").Text(option.Value).Raw("\">").Text(option.Text).Raw("</option>");
        }

        html.Raw("</select></label>\n");
    }

    private static void Row(HtmlText html, TaskReport task, CoverageReport report, Links links)
    {
        var id = task.Task.ToString();
        html.Raw("<tr id=\"").Text(id)
            .Raw("\" data-state=\"").Text(StateOf(task))
            .Raw("\" data-chapter=\"").Text(HtmlReport.Number((int)task.Task.Chapter))
            .Raw("\" data-required=\"").Text(Words.YesNo(task.IsRequired))
            .Raw("\" data-agencies=\"").Text(string.Join(" ", task.Task.Agencies.ToArray().Select(a => HtmlReport.Number((int)a)))).Raw("\">");
        html.Raw("<th scope=\"row\"><a href=\"#").Text(id).Raw("\">").Text(id).Raw("</a></th>");
        html.Raw("<td data-label=\"text\"><span lang=\"").Text(Words.PlanLanguage).Raw("\">").Text(task.Task.Text).Raw("</span> <span class=\"translation\">")
            .Text(task.Task.GetText(CultureInfo.InvariantCulture)).Raw("</span>");
        if (task.HasHole)
        {
            html.Raw(" <em class=\"hole\">The text has an unresolved hole.</em>");
        }

        html.Raw("</td>");
        Cell(html, "lead", Plan.Agencies[task.Task.Lead].GetTitle(CultureInfo.InvariantCulture));
        html.Raw("<td data-label=\"state\" data-order=\"").Text(HtmlReport.Number(Order(task))).Raw("\"><span class=\"state ").Text(StyleOf(task)).Raw("\">").Text(StateOf(task)).Raw("</span></td>");
        Cell(html, "verified", task.IsVerified || task.IsApplicable ? Words.YesNo(task.IsVerified) : "");
        if (report.HasExecution)
        {
            Cell(html, "executed", Words.Of(task.Execution));
        }

        html.Raw("<td data-label=\"where\">");
        foreach (var kind in task.Bindings.GroupBy(b => b.Row.Kind))
        {
            html.Raw("<div><b>").Text(Words.Of(kind.Key)).Raw("</b><ul>");
            foreach (var file in kind.GroupBy(b => (b.Row.File, b.Row.Reason, b.IsStale)))
            {
                Places(html, [.. file], links);
            }

            html.Raw("</ul></div>");
        }

        html.Raw("</td></tr>\n");
    }

    /// <summary>The path once, then the lines.</summary>
    private static void Places(HtmlText html, MergedBinding[] bindings, Links links)
    {
        var first = bindings[0];
        html.Raw("<li>").Place(first.Row.File, first.Row.Line, links, title: first.Row.Member);
        foreach (var other in bindings.Skip(1))
        {
            html.Raw(", ").Place(other.Row.File, other.Row.Line, links, ":" + HtmlReport.Number(other.Row.Line), other.Row.Member);
        }

        html.Text((first.IsStale ? " (stale)" : "") + (first.Row.Reason.Length > 0 ? ": " + first.Row.Reason : "")).Raw("</li>");
    }

    /// <summary>What nobody asks for is not missing.</summary>
    private static bool IsNotRequired(TaskReport task) => task.State == TaskState.Missing && !task.IsRequired;

    private static string StateOf(TaskReport task) => IsNotRequired(task) ? "not required" : Words.Of(task.State);

    private static string StyleOf(TaskReport task) =>
        IsNotRequired(task) ? "NotRequired" : task.State == TaskState.Implemented && task.IsVerified ? "Verified" : task.State.ToString();

    private static int Order(TaskReport task) => IsNotRequired(task) ? (int)TaskState.Missing + 1 : (int)task.State;

    private static void Cell(HtmlText html, string label, string text) =>
        html.Raw("<td data-label=\"").Text(label).Raw("\">").Text(text).Raw("</td>");
}
