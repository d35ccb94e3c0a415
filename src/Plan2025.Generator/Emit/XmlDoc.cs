using System.Text;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit;

/// <summary>Writes documentation comments from plain text.</summary>
internal static class XmlDoc
{
    /// <summary>What needs no second look: nearly every character.</summary>
    private static readonly CharacterSet s_plain = new(c =>
        c is (>= ' ' and < '\u0080' and not ('&' or '<' or '>')) or (> '\u2029' and < '\uD800'));

    /// <summary>A summary of several paragraphs; tooltips show nothing else, so all that matters stands in it.</summary>
    public static void Summary(SourceWriter writer, EquatableArray<string> paragraphs)
    {
        if (paragraphs.Count == 1)
        {
            Summary(writer, paragraphs[0]);
            return;
        }

        writer.Line("/// <summary>");
        foreach (var paragraph in paragraphs)
        {
            writer.Begin().Append("/// <para>").AppendXml(paragraph).Append("</para>").End();
        }

        writer.Line("/// </summary>");
    }

    public static void Summary(SourceWriter writer, string text) =>
        writer.Begin().Append("/// <summary>").AppendXml(text).Append("</summary>").End();

    /// <summary>Writes a text so that it is safe in XML and stays on one line of source.</summary>
    public static void Escape(StringBuilder escaped, string text)
    {
        var plain = s_plain.FirstOther(text, 0);
        escaped.Append(text, 0, plain);
        if (plain < text.Length)
        {
            Escape(escaped, text, plain);
        }
    }

    private static void Escape(StringBuilder escaped, string text, int plain)
    {
        for (var i = plain; i < text.Length; i++)
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
    }
}
