using System;
using System.Globalization;
using System.Linq;
using Plan2025.Build.Model;

namespace Plan2025.Build.Reports.Html;

/// <summary>How many of the tasks that an agency and a chapter share are implemented. The number says it; the shade only helps.</summary>
internal static class MatrixSection
{
    private const int Shades = 4;

    public static HtmlText Write(CoverageReport report)
    {
        var tasks = report.Applicable.ToArray();
        var agencies = Plan.Agencies
            .Select(agency => (agency, Tasks: tasks.Where(t => agency.Tasks.Contains(t.Task.Id)).ToArray()))
            .Where(a => a.Tasks.Length > 0)
            .Select(a => Row(
                $"""<tr><th scope="row">{a.agency.GetTitle(CultureInfo.InvariantCulture)} <span lang="{Labels.PlanLanguage}">{a.agency.Title}</span></th>""",
                a.agency.GetTitle(CultureInfo.InvariantCulture),
                Labels.Number(a.agency.Number),
                a.Tasks));
        return $"""
            <section aria-labelledby="matrix">
            <h2 id="matrix">Agencies and chapters</h2>
            <p>Implemented of applicable tasks, by every agency that is responsible for them. <span class="scripted">A cell lists its tasks; arrow keys go from cell to cell.</span></p>
            <div class="wide" role="region" aria-labelledby="matrix" tabindex="0">
            <table class="matrix">
            <thead><tr><th scope="col">agency</th>{Plan.Chapters.Select(chapter =>
                (HtmlText)$"<th scope=\"col\"><b>{chapter.Number}</b> {chapter.GetTitle(CultureInfo.InvariantCulture)}</th>")}<th scope="col">all</th></tr></thead>
            <tbody>
            {Row($"<tr class=\"total\"><th scope=\"row\">All agencies</th>", "All agencies", "", tasks)}{agencies}</tbody>
            </table>
            </div>
            </section>

            """;
    }

    private static HtmlText Row(HtmlText head, string agency, string number, TaskReport[] tasks) => $"""
        {head}{Plan.Chapters.Select(chapter => Cell(
            tasks.Where(t => t.Task.Chapter == chapter.Id).ToArray(),
            agency + ", " + chapter.GetTitle(CultureInfo.InvariantCulture),
            number,
            Labels.Number(chapter.Number)))}{Cell(tasks, agency, number, "")}</tr>

        """;

    private static HtmlText Cell(TaskReport[] tasks, string label, string agency, string chapter)
    {
        if (tasks.Length == 0)
        {
            return $"<td></td>";
        }

        var done = tasks.Count(t => t.State == TaskState.Implemented);
        var shade = done == 0 ? 0 : done == tasks.Length ? Shades : Math.Max(1, done * Shades / tasks.Length);
        return $"""<td class="s{shade}"><button type="button" data-agency="{agency}" data-chapter="{chapter}" aria-label="{label}: {done} of {tasks.Length} implemented">{done}/{tasks.Length}</button></td>""";
    }
}
