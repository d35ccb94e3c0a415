using System.Globalization;
using System.Net;
using System.Text;

namespace Plan2025.Build.Reports.Html;

/// <summary>Writes HTML; text and attribute values are escaped, markup is not.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    public HtmlText Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public HtmlText Text(string text)
    {
        _html.Append(WebUtility.HtmlEncode(text));
        return this;
    }

    /// <summary>A link to a line of the repository.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line; 0 for the file as a whole.</param>
    /// <param name="links">Where files are.</param>
    /// <param name="text">What is shown; the file and the line where nothing else is.</param>
    /// <param name="title">What is shown besides, or nothing.</param>
    public HtmlText Place(string file, int line, Links links, string? text = null, string title = "")
    {
        var name = text ?? (line == 0 ? file : file + ":" + line.ToString(CultureInfo.InvariantCulture));
        Raw("<a class=\"place\" href=\"").Text(links.To(file, line));
        if (title.Length > 0)
        {
            Raw("\" title=\"").Text(title);
        }

        // Long paths break behind a folder.
        return Raw("\">").Raw(WebUtility.HtmlEncode(name).Replace("/", "/<wbr>")).Raw("</a>");
    }

    public override string ToString() => _html.ToString();
}
