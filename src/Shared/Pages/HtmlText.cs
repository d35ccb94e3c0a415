using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Plan2025.Pages;

/// <summary>HTML. The literal parts of an interpolated string are markup; its values are text and are escaped, unless they are HTML themselves.</summary>
[InterpolatedStringHandler]
internal sealed class HtmlText(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    /// <summary>Markup that is in this program, such as its script.</summary>
    public static HtmlText Markup(string markup)
    {
        var html = new HtmlText(markup.Length, 0);
        html.AppendLiteral(markup);
        return html;
    }

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => _text.Append(WebUtility.HtmlEncode(text));

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(HtmlText? html) => _text.Append(html?._text);

    public void AppendFormatted(IEnumerable<HtmlText> parts)
    {
        foreach (var part in parts)
        {
            _text.Append(part._text);
        }
    }

    public override string ToString() => _text.ToString();
}
