using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports.Html;

/// <summary>All tasks, with controls to filter and buttons to sort.</summary>
internal static class TaskSection
{
    public static HtmlText Write(CoverageReport report, Links links) => $"""
        <section aria-labelledby="tasks">
        <h2 id="tasks" tabindex="-1">All tasks</h2>
        <form class="controls scripted" role="search" aria-label="Tasks">
        <label class="words">Words <input type="search" name="words" placeholder="T045, 商标, src/…" autocomplete="off"></label>
        {Select("State", "state", report.Tasks.OrderBy(Order).Select(Label).Distinct().Select(s => (s, s)))}
        {Select("Chapter", "chapter", Plan.Chapters.Select(c => (Labels.Number(c.Number), Labels.Number(c.Number) + " " + c.GetTitle(CultureInfo.InvariantCulture))))}
        {Select("Agency", "agency", Plan.Agencies.Select(a => (Labels.Number(a.Number), a.GetTitle(CultureInfo.InvariantCulture))))}
        <label class="check"><input type="checkbox" name="required"> required only</label>
        <button type="reset">Show all</button>
        <output name="count" aria-live="polite"></output>
        </form>
        <table class="tasks" aria-labelledby="tasks">
        <thead><tr>{Columns(report).Select(column => (HtmlText)$"<th scope=\"col\"><button type=\"button\" class=\"sort\">{column}</button></th>")}</tr></thead>
        <tbody>
        {report.Tasks.Select(task => Row(task, report, links))}</tbody>
        </table>
        </section>

        """;

    private static string[] Columns(CoverageReport report) =>
        ["task", "text", "lead", "state", "verified", .. report.HasExecution ? (string[])["executed"] : [], "where"];

    private static HtmlText Select(string label, string name, IEnumerable<(string Value, string Text)> options) =>
        $"""<label>{label} <select name="{name}"><option value="">any</option>{options.Select(o => (HtmlText)$"<option value=\"{o.Value}\">{o.Text}</option>")}</select></label>""";

    private static HtmlText Row(TaskReport report, CoverageReport all, Links links)
    {
        var task = report.Task;
        var id = task.ToString();
        return $"""
            <tr id="{id}" data-state="{Label(report)}" data-chapter="{task.Chapter.Number}" data-required="{Labels.YesNo(report.IsRequired)}" data-agencies="{string.Join(" ", task.Agencies.ToArray().Select(a => Labels.Number(a.Number)))}">
            <th scope="row"><a href="#{id}">{id}</a></th>
            <td data-label="text"><span lang="{Labels.PlanLanguage}">{task.Text}</span> <span class="translation">{task.GetText(CultureInfo.InvariantCulture)}</span>{Lacuna(report)}</td>
            <td data-label="lead">{task.Lead.GetTitle(CultureInfo.InvariantCulture)}</td>
            <td data-label="state" data-order="{Order(report)}"><span class="state {Style(report)}">{Label(report)}</span></td>
            <td data-label="verified">{(report.IsVerified || report.IsApplicable ? Labels.YesNo(report.IsVerified) : "")}</td>
            {(all.HasExecution ? (HtmlText)$"<td data-label=\"executed\">{Labels.Of(report.Execution)}</td>" : null)}
            <td data-label="where">{report.Bindings.GroupBy(b => b.Row.Kind).Select(kind => Bindings(kind.Key, kind, links))}</td>
            </tr>

            """;
    }

    private static HtmlText? Lacuna(TaskReport task) => task.HasLacuna ? (HtmlText)$" <em class=\"hole\">The text has an unresolved gap.</em>" : null;

    private static HtmlText Bindings(BindingKind kind, IEnumerable<MergedBinding> bindings, Links links) => $"""
        <div><b>{BindingKinds.Get(kind).Label}</b><ul>{bindings
            .GroupBy(b => (b.Row.File, b.Row.Reason, b.IsStale))
            .Select(file => (HtmlText)$"<li>{Lines([.. file], links)}{(file.Key.IsStale ? " (stale)" : "")}{(file.Key.Reason.Length > 0 ? ": " + file.Key.Reason : "")}</li>")}</ul></div>
        """;

    /// <summary>The path once, then the lines.</summary>
    private static IEnumerable<HtmlText> Lines(MergedBinding[] bindings, Links links) => bindings.Select((b, i) => i == 0
        ? HtmlReport.Link(b.Row.File, b.Row.Line, links, title: b.Row.Member)
        : (HtmlText)$", {HtmlReport.Link(b.Row.File, b.Row.Line, links, ":" + Labels.Number(b.Row.Line), b.Row.Member)}");

    /// <summary>What is not required is not missing.</summary>
    private static bool IsNotRequired(TaskReport task) => task.State == TaskState.Missing && !task.IsRequired;

    private static string Label(TaskReport task) => IsNotRequired(task) ? "not required" : Labels.Of(task.State);

    private static string Style(TaskReport task) =>
        IsNotRequired(task) ? "NotRequired" : task.State == TaskState.Implemented && task.IsVerified ? "Verified" : task.State.ToString();

    private static int Order(TaskReport task) => IsNotRequired(task) ? (int)TaskState.Missing + 1 : (int)task.State;
}
