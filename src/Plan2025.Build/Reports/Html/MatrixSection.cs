using System;
using System.Collections.Generic;
using System.Linq;
using Plan2025.Build.Model;
using Plan2025.Pages;

namespace Plan2025.Build.Reports.Html;

/// <summary>How many of the tasks that an agency and a chapter share are implemented.</summary>
internal static class MatrixSection
{
    private static readonly Label s_explanation = new(
        "Implemented of applicable tasks, by every agency that is responsible for them.",
        "适用任务中已实现的项数，按负责的每个单位统计。",
        "適用任務中已實作的項數，按負責的每個單位統計。");

    private static readonly Label s_cell = new("{0}, {1}: {2}/{3} implemented", "{0}，{1}：已实现 {2}/{3} 项", "{0}，{1}：已實作 {2}/{3} 項");

    private static readonly Label s_total = new("{0}: {1}/{2} implemented", "{0}：已实现 {1}/{2} 项", "{0}：已實作 {1}/{2} 項");

    public static HtmlText Write(CoverageReport report, PageTexts texts)
    {
        var tasks = report.Applicable.ToArray();
        return $"""
            <section>
            <h2 id="matrix">{texts.Text(PageLabels.Matrix)}</h2>
            {Matrix.Write(texts, s_explanation, Rows(tasks))}</section>

            """;
    }

    private static IEnumerable<MatrixRow> Rows(TaskReport[] tasks) =>
        [
            Row(PageLabels.AllAgencies, "", tasks),
            .. Plan.Agencies
                .Select(agency => (Agency: agency, Tasks: tasks.Where(t => agency.Tasks.Contains(t.Task.Id)).ToArray()))
                .Where(row => row.Tasks.Length > 0)
                .Select(row => Row(Label.Of(row.Agency.GetTitle), "&agency=" + Keys.Of(row.Agency), row.Tasks)),
        ];

    private static MatrixRow Row(Label agency, string filter, TaskReport[] tasks) => new(agency,
    [
        .. Plan.Chapters.Select(chapter => Cell(
            tasks.Where(t => t.Task.Chapter == chapter.Id).ToArray(),
            filter + "&chapter=" + Labels.Number(chapter.Number),
            s_cell,
            [agency, Label.Of(chapter.GetTitle)])),
        Cell(tasks, filter, s_total, [agency]),
    ]);

    private static MatrixCell? Cell(TaskReport[] tasks, string filter, Label label, object[] names)
    {
        if (tasks.Length == 0)
        {
            return null;
        }

        var done = tasks.Count(t => t.State == TaskState.Implemented);
        var shade = done == 0 ? 0 : done == tasks.Length ? Matrix.Shades : Math.Max(1, done * Matrix.Shades / tasks.Length);
        return new MatrixCell("required=true" + filter, Labels.Number(done) + "/" + Labels.Number(tasks.Length), shade, label, [.. names, done, tasks.Length]);
    }
}
