using System.Globalization;
using System.Linq;
using Plan2025.Pages;
using Plan2025.Tool.Texts;

namespace Plan2025.Tool.Exports.Page;

/// <summary>The list of tasks, with filters; each opens as a card.</summary>
internal static class TaskSection
{
    private static readonly Label s_separator = Label.Of(TextFormat.ListSeparator);

    public static HtmlText Write(PageTexts texts, PlanTask[] tasks, HtmlText map) => $"""
        <section aria-labelledby="tasks">
        <h2 id="tasks" tabindex="-1">{texts.Text(PageLabels.Tasks)}</h2>
        {FilterForm.Write(texts, Fields(texts))}{map}<p class="chosen"></p>
        <table class="tasks" aria-labelledby="tasks">
        {SortHead.Write(texts, [Labels.Task, Labels.Text, Labels.Lead, Labels.Participants, Labels.Chapter])}{tasks.Select(task => Item(texts, task))}</table>
        {CopyTemplate.Write(texts)}        <p class="nothing" hidden>{texts.Text(PlanPageLabels.Nothing)}</p>
        <p class="copied" role="status" data-copied="{texts.Reference(PlanPageLabels.Copied)}" data-not-copied="{texts.Reference(PlanPageLabels.NotCopied)}"></p>
        </section>

        """;

    /// <summary>The value of a filter: whether a task has gaps, and whether they are restored.</summary>
    private static string Gaps(PlanTask task) => string.Join(" ", task.Lacunae.Select(gap => gap.IsResolved ? "restored" : "unresolved").Prepend("some").Distinct());

    private static HtmlText Fields(PageTexts texts) => $"""
        {FilterForm.Words(texts, "数据  專利  trademark")}{FilterForm.Select(texts, PlanPageLabels.LeadFilter, "lead", Keys.Agencies(texts))}{
            FilterForm.Select(texts, PlanPageLabels.AgencyFilter, "agency", Keys.Agencies(texts))}{
            FilterForm.Select(texts, PageLabels.Chapter, "chapter", Keys.Chapters(texts))}{
            FilterForm.Select(texts, Labels.Section, "section", Plan.Sections.Select(s => texts.Option(Keys.Numbered(s.Number, Label.Of(s.GetTitle)), Number(s.Number))))}{
            FilterForm.Select(texts, PlanPageLabels.Instrument, "instrument", Plan.Instruments.Select(i => texts.Option(Label.Of(i.GetTitle), i.Name)))}{
            FilterForm.Select(texts, Labels.Responsibility, "mode", Plan.Tasks.Select(t => t.Mode.Id).Distinct().Order().Select(m => texts.Option(Labels.Of(m), m.ToString())))}{
            FilterForm.Select(texts, Labels.Gap, "gaps",
            [
                texts.Option(PlanPageLabels.AnyGap, "some"),
                texts.Option(PlanPageLabels.Unresolved, "unresolved"),
                texts.Option(PlanPageLabels.Resolved, "restored"),
            ])}
        """;

    private static HtmlText Item(PageTexts texts, PlanTask task)
    {
        var id = task.ToString();
        return $"""
            <tbody id="{id}" data-item data-lead="{Keys.Of(task.Lead)}" data-agency="{Keys.Of(task.Agencies.ToArray().Select(a => Plan.Agencies[a]))}" data-chapter="{task.Chapter.Number}" data-section="{(task.Section is { } section ? Number(Plan.Sections[section].Number) : "")}" data-instrument="{string.Join(" ", task.Instruments.ToArray().Select(i => Plan.Instruments[i].Name))}" data-mode="{task.Mode.Name}" data-gaps="{(task.Lacunae.Count > 0 ? Gaps(task) : "")}">
            <tr class="row"><th scope="row"><a href="#{id}" aria-expanded="false">{id}</a></th>
            <td class="words-of-plan">{GapText.Write(texts, task, texts.Language, "data-mark")}</td>
            <td>{texts.Name(Labels.Lead)}{texts.Text(Label.Of(task.Lead.GetTitle))}</td>
            <td>{Participants(texts, task)}</td>
            <td data-order="{task.Chapter.Number}">{texts.Name(Labels.Chapter)}{texts.Text(Label.Of(task.Chapter.GetTitle))}</td></tr>
            <tr class="card"><td colspan="5">{TaskCard.Write(texts, task)}</td></tr>
            </tbody>

            """;
    }

    private static HtmlText? Participants(PageTexts texts, PlanTask task) => task.Participants.Length == 0
        ? null
        : (HtmlText)$"{texts.Name(Labels.Participants)}{task.Participants.ToArray().Select((agency, i) =>
            (HtmlText)$"{(i == 0 ? null : texts.Text(s_separator))}{texts.Text(Label.Of(Plan.Agencies[agency].GetTitle))}")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
