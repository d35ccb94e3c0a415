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
            writer.Begin().Append("/// <summary>").Append(Escape(paragraphs[0])).Append("</summary>").End();
            return;
        }

        writer.Line("/// <summary>");
        foreach (var paragraph in paragraphs)
        {
            writer.Begin().Append("/// <para>").Append(Escape(paragraph)).Append("</para>").End();
        }

        writer.Line("/// </summary>");
    }

    /// <summary>Text that is safe in XML and stays on one line of source.</summary>
    public static string Escape(string text)
    {
        var plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        return plain == text.Length ? text : Escape(text, plain);
    }

    /// <summary>Whether a character needs a second look: nearly all don't.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and < '\u0080' and not ('&' or '<' or '>')) or (> '\u2029' and < '\uD800');

    private static string Escape(string text, int plain)
    {
        var escaped = new StringBuilder(text, 0, plain, text.Length + 16);
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

        return escaped.ToString();
    }
}
