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
    public HtmlText Place(string file, int line, Links links)
    {
        var name = line == 0 ? file : file + ":" + line.ToString(CultureInfo.InvariantCulture);
        return Raw("<a class=\"place\" href=\"").Text(links.To(file, line)).Raw("\">").Text(name).Raw("</a>");
    }

    public override string ToString() => _html.ToString();
}
