using System.Collections.Generic;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Pages;
using Plan2025.Traceability;

namespace Plan2025.Build.Reports.Html;

/// <summary>All tasks, with controls to filter and buttons to sort.</summary>
internal static class TaskSection
{
    private static readonly Label s_state = new("State", "状态", "狀態");
    private static readonly Label s_requiredOnly = new("required only", "仅显示要求的任务", "僅顯示要求的任務");
    private static readonly Label s_gap = new("The text has an unresolved gap.", "原文有未补缺文。", "原文有未補缺文。");

    public static HtmlText Write(CoverageReport report, Links links, PageTexts texts) => $"""
        <section aria-labelledby="tasks">
        <h2 id="tasks" tabindex="-1">{texts.Text(PageLabels.Tasks)}</h2>
        {FilterForm.Write(texts, Fields(report, texts))}<table class="tasks" aria-labelledby="tasks">
        {SortHead.Write(texts, Columns(report))}<tbody>
        {report.Tasks.Select(task => Row(task, report, links, texts))}</tbody>
        </table>
        </section>

        """;

    private static HtmlText Fields(CoverageReport report, PageTexts texts) => $"""
        {FilterForm.Words(texts, "T045, 商标, src/…")}{FilterForm.Select(texts, s_state, "state", report.Tasks
            .OrderBy(Order)
            .Select(task => (Key: Key(task), Label: StateOf(task)))
            .Distinct()
            .Select(state => texts.Option(state.Label, state.Key)))}{FilterForm.Select(texts, PageLabels.Chapter, "chapter", Keys.Chapters(texts))}{FilterForm.Select(
                texts, PageLabels.Agency, "agency", Keys.Agencies(texts))}{FilterForm.Check(texts, s_requiredOnly, "required")}
        """;

    private static Label[] Columns(CoverageReport report) =>
        [Labels.Task, Labels.Text, Labels.Lead, Labels.State, Labels.Verified, .. report.HasExecution ? (Label[])[Labels.Executed] : [], Labels.Where];

    private static HtmlText Row(TaskReport report, CoverageReport all, Links links, PageTexts texts)
    {
        var task = report.Task;
        var id = task.ToString();
        return $"""
            <tr id="{id}" data-item data-search data-state="{Key(report)}" data-chapter="{task.Chapter.Number}" data-required="{(report.IsRequired ? "true" : "false")}" data-agency="{Keys.Of(task.Agencies.ToArray().Select(a => Plan.Agencies[a]))}">
            <th scope="row"><a href="#{id}">{id}</a></th>
            <td class="words-of-plan">{PageTexts.Languages.Select(l => (HtmlText)$"<span class=\"text\" lang=\"{l.Tag}\">{task.GetText(l.Id)}</span> ")}{(report.HasLacuna ? (HtmlText)$"<em class=\"hole\">{texts.Text(s_gap)}</em>" : null)}</td>
            <td>{texts.Name(Labels.Lead)}{texts.Text(Label.Of(task.Lead.GetTitle))}</td>
            <td data-order="{Order(report)}"><span class="state {Style(report)}">{texts.Text(StateOf(report))}</span></td>
            <td>{(report.IsVerified || report.IsApplicable ? (HtmlText)$"{texts.Name(Labels.Verified)}{texts.Text(Labels.YesNo(report.IsVerified))}" : null)}</td>
            {(all.HasExecution ? Executed(report, texts) : null)}
            <td class="where">{report.Bindings.GroupBy(b => b.Row.Kind).Select(kind => Bindings(kind.Key, kind, links, texts))}</td>
            </tr>

            """;
    }

    private static HtmlText Executed(TaskReport report, PageTexts texts) => report.Execution == ExecutionState.Unknown
        ? (HtmlText)$"<td></td>"
        : (HtmlText)$"<td>{texts.Name(Labels.Executed)}{texts.Text(Labels.Of(report.Execution))}</td>";

    private static HtmlText Bindings(BindingKind kind, IEnumerable<MergedBinding> bindings, Links links, PageTexts texts) => $"""
        <div><b>{texts.Text(Labels.Of(kind))}</b><ul>{bindings
            .GroupBy(b => (b.Row.File, b.Row.Reason, b.IsStale))
            .Select(file => (HtmlText)$"<li>{Lines([.. file], links)}{(file.Key.IsStale ? texts.Text(Labels.Remark, Labels.Stale) : null)}{(
                file.Key.Reason.Length > 0 ? texts.Around(Labels.Reason, $"<bdi>{file.Key.Reason}</bdi>") : null)}</li>")}</ul></div>
        """;

    /// <summary>The path once, then the lines.</summary>
    private static IEnumerable<HtmlText> Lines(MergedBinding[] bindings, Links links) => bindings.Select((b, i) => i == 0
        ? HtmlReport.Link(b.Row.File, b.Row.Line, links, title: b.Row.Member)
        : (HtmlText)$", {HtmlReport.Link(b.Row.File, b.Row.Line, links, ":" + Labels.Number(b.Row.Line), b.Row.Member)}");

    /// <summary>What is not required is not missing.</summary>
    private static bool IsNotRequired(TaskReport task) => task.State == TaskState.Missing && !task.IsRequired;

    private static string Key(TaskReport task) => IsNotRequired(task) ? "NotRequired" : task.State.ToString();

    private static Label StateOf(TaskReport task) => IsNotRequired(task) ? Labels.NotRequired : Labels.Of(task.State);

    private static string Style(TaskReport task) => task.State == TaskState.Implemented && task.IsVerified ? "Verified" : Key(task);

    private static int Order(TaskReport task) => IsNotRequired(task) ? (int)TaskState.Missing + 1 : (int)task.State;
}
