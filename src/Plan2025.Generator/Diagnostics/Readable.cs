using System.Globalization;
using System.Text;

namespace Plan2025.Generator.Diagnostics;

/// <summary>Makes text from a document fit for a message: on one line, visible, and short.</summary>
internal static class Readable
{
    private const int MaximumLength = 200;

    public static string Text(string text)
    {
        var readable = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (readable.Length >= MaximumLength)
            {
                return readable.Append('…').ToString();
            }

            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                readable.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c) || Characters.IsInvisible(c))
            {
                readable.Append(CodePoint(c));
            }
            else
            {
                readable.Append(c);
            }
        }

        return readable.ToString();
    }

    /// <summary>A code point as Unicode writes it, such as <c>U+200B</c>.</summary>
    public static string CodePoint(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
}
