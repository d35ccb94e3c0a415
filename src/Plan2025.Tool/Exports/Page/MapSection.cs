using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Pages;

namespace Plan2025.Tool.Exports.Page;

/// <summary>How many tasks an agency has in a chapter.</summary>
internal static class MapSection
{
    public static HtmlText Write(PageTexts texts, TaskSet tasks)
    {
        var most = Plan.Agencies.SelectMany(a => Plan.Chapters.Select(c => (a.Tasks & c.Tasks & tasks).Count)).Max();
        IEnumerable<MatrixRow> rows =
        [
            Row(PageLabels.AllAgencies, "", tasks, most: 0),
            .. Plan.Agencies
                .Where(agency => !(agency.Tasks & tasks).IsEmpty)
                .OrderByDescending(agency => (agency.Tasks & tasks).Count)
                .ThenBy(agency => agency.Number)
                .Select(agency => Row(Label.Of(agency.GetTitle), "agency=" + Keys.Of(agency) + "&", agency.Tasks & tasks, most)),
        ];
        return $"""
            <details class="map" open>
            <summary id="matrix">{texts.Text(PageLabels.Matrix)}</summary>
            {Matrix.Write(texts, PlanPageLabels.Map, rows)}</details>

            """;
    }

    private static MatrixRow Row(Label agency, string filter, TaskSet tasks, int most) => new(agency,
    [
        .. Plan.Chapters.Select(chapter => Cell(
            (tasks & chapter.Tasks).Count,
            filter + "chapter=" + Number(chapter.Number),
            most,
            PlanPageLabels.Cell,
            [agency, Label.Of(chapter.GetTitle)])),
        Cell(tasks.Count, filter.TrimEnd('&'), most: 0, PlanPageLabels.Total, [agency]),
    ]);

    /// <summary>A cell; the fullest of the map is the darkest.</summary>
    private static MatrixCell? Cell(int count, string filter, int most, Label label, object[] names) => count == 0
        ? null
        : new MatrixCell(filter, Number(count), most == 0 ? 1 : Math.Max(1, (int)Math.Ceiling(Matrix.Shades * Math.Sqrt(count / (double)most))), label, [.. names, count]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
