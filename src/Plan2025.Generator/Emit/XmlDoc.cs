using System.Text;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit;

/// <summary>Writes documentation comments from plain text.</summary>
internal static class XmlDoc
{
    /// <summary>A summary of several paragraphs; tooltips show nothing else, so all that matters stands in it.</summary>
    public static void Summary(SourceWriter writer, EquatableArray<string> paragraphs)
    {
        if (paragraphs.Count == 1)
        {
            writer.Line("/// <summary>" + Escape(paragraphs[0]) + "</summary>");
            return;
        }

        writer.Line("/// <summary>");
        foreach (var paragraph in paragraphs)
        {
            writer.Line("/// <para>" + Escape(paragraph) + "</para>");
        }

        writer.Line("/// </summary>");
    }

    /// <summary>Text that is safe in XML and stays on one line of source.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;

                // Every line end that C# knows: a comment must not end early.
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append(' ');
                    break;

                // Not allowed in XML at all.
                case < ' ' or '\uFFFE' or '\uFFFF':
                    escaped.Append('\uFFFD');
                    break;

                case var _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(c).Append(text[++i]);
                    break;

                case var _ when char.IsSurrogate(c):
                    escaped.Append('\uFFFD');
                    break;

                default:
                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }
}
