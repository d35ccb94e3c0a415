using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace Plan2025.Shared;

/// <summary>JSON. The literal parts of an interpolated string are JSON; its values become strings and numbers, unless they are JSON themselves.</summary>
/// <remarks>A library would have to be one that every MSBuild has.</remarks>
[InterpolatedStringHandler]
internal sealed class JsonText(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public void AppendLiteral(string json) => _text.Append(json);

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(JsonText? json) => _text.Append(json?._text);

    /// <summary>The elements of an array, or the members of an object.</summary>
    public void AppendFormatted(IEnumerable<JsonText> parts) => _text.Append(string.Join(",\n", parts.Select(p => p._text)));

    public void AppendFormatted(string text)
    {
        _text.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                _text.Append('\\').Append(c);
            }
            else if (c < ' ' || c is '\u2028' or '\u2029' || char.IsSurrogate(c))
            {
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _text.Append(c);
            }
        }

        _text.Append('"');
    }

    public override string ToString() => _text.ToString();
}
