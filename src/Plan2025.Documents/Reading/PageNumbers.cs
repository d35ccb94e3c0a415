using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Documents.Reading;

/// <summary>Tells the page numbers of a printed document from its text: a text may go on behind one.</summary>
internal static partial class PageNumbers
{
    /// <summary>The lines of the text, and those that are page numbers.</summary>
    public static (IReadOnlyList<TextLine> Text, IReadOnlyList<TextLine> Pages) Divide(IReadOnlyList<TextLine> lines)
    {
        var pages = lines.Where(line => Page().IsMatch(line.Text)).ToArray();
        return (pages.Length == 0 ? lines : [.. lines.Where(line => !Page().IsMatch(line.Text))], pages);
    }

    [GeneratedRegex("^(?:[0-9]{1,3}|[-—－–―·]+\\s*[0-9]{1,4}\\s*[-—－–―·]+|第\\s*[0-9]{1,4}\\s*[页頁](?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*[页頁])?|[0-9]{1,4}\\s*/\\s*[0-9]{1,4})$", RegexOptions.NonBacktracking)]
    private static partial Regex Page();
}
