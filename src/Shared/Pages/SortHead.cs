using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Pages;

/// <summary>The head of the list of tasks: each column sorts it.</summary>
internal static class SortHead
{
    public static HtmlText Write(PageTexts texts, IEnumerable<Label> columns) =>
        $"<thead><tr>{columns.Select(column => (HtmlText)$"<th scope=\"col\"><button type=\"button\" class=\"sort\">{texts.Text(column)}</button></th>")}</tr></thead>\n";
}
