using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Pages;

/// <summary>A cell of the matrix: a button that filters the list.</summary>
/// <param name="Filter">What it filters by, as the address has it.</param>
/// <param name="Text">What it shows.</param>
/// <param name="Shade">From 0 to <see cref="Matrix.Shades"/>; it only helps, as the text says it.</param>
/// <param name="Label">What those are told who do not see the table.</param>
/// <param name="Arguments">The labels and numbers in it.</param>
internal sealed record MatrixCell(string Filter, string Text, int Shade, Label Label, params object[] Arguments);

/// <summary>A row of the matrix: a cell for each chapter and one for all of them; null where there is nothing to count.</summary>
internal sealed record MatrixRow(Label Title, IReadOnlyList<MatrixCell?> Cells);

/// <summary>A map of the plan: a row for each agency, a column for each chapter. The first row is the total. Its heading has the id <c>matrix</c>.</summary>
internal static class Matrix
{
    public const int Shades = 4;

    public static HtmlText Write(PageTexts texts, Label explanation, IEnumerable<MatrixRow> rows) => $"""
        <p>{texts.Text(explanation)} <span class="scripted">{texts.Text(PageLabels.MatrixKeys)}</span></p>
        <div class="wide" role="region" aria-labelledby="matrix" tabindex="0">
        <table class="matrix">
        <thead><tr><th scope="col">{texts.Text(PageLabels.AgencyColumn)}</th>{Plan.Chapters.Select(chapter =>
            (HtmlText)$"<th scope=\"col\"><b>{chapter.Number}</b> {texts.Text(Label.Of(chapter.GetTitle))}</th>")}<th scope="col">{texts.Text(PageLabels.AllChapters)}</th></tr></thead>
        <tbody>
        {rows.Select((row, i) => Row(texts, row, isTotal: i == 0))}</tbody>
        </table>
        </div>

        """;

    private static HtmlText Row(PageTexts texts, MatrixRow row, bool isTotal) => $"""
        <tr{(isTotal ? HtmlText.Markup(" class=\"total\"") : null)}><th scope="row">{texts.Text(row.Title)}</th>{row.Cells.Select(cell => Cell(texts, cell))}</tr>

        """;

    private static HtmlText Cell(PageTexts texts, MatrixCell? cell) => cell is null
        ? (HtmlText)$"<td></td>"
        : (HtmlText)$"<td class=\"s{cell.Shade}\"><button type=\"button\" data-filter=\"{cell.Filter}\"{texts.Attribute("aria-label", cell.Label, cell.Arguments)}>{cell.Text}</button></td>";
}
