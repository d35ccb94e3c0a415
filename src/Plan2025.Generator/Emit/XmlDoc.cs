using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit;

/// <summary>Writes documentation comments.</summary>
internal static class XmlDoc
{
    /// <summary>Writes a summary of one paragraph of XML.</summary>
    public static void Summary(SourceWriter writer, string xml) => writer.Line($"/// <summary>{xml}</summary>");

    /// <summary>Begins a summary of several paragraphs; tooltips show nothing else, so all that matters stands in it.</summary>
    public static void BeginSummary(SourceWriter writer) => writer.Line("/// <summary>");

    public static void EndSummary(SourceWriter writer) => writer.Line("/// </summary>");

    /// <summary>Writes a paragraph of a summary, in XML.</summary>
    public static void Paragraph(SourceWriter writer, string xml) => writer.Line($"/// <para>{xml}</para>");

    /// <summary>A text as XML that stays on one line of source.</summary>
    public static string Of(string text)
    {
        var plain = Characters.Plain.FirstOther(text, 0);
        return plain == text.Length ? text : Escaped(text, plain);
    }

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(LanguageText text) => text.IsPlain ? text.Text.Value : Of(text.Text.Value);

    private static string Escaped(string text, int plain)
    {
        var writer = SourceWriter.ForPart();
        writer.Append(text, 0, plain);
        for (var i = plain; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    writer.Append("&amp;");
                    break;
                case '<':
                    writer.Append("&lt;");
                    break;
                case '>':
                    writer.Append("&gt;");
                    break;

                // Every line end that C# knows: a comment must not end early.
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    writer.Append(' ');
                    break;

                // Not allowed in XML at all.
                case < ' ' or '\uFFFE' or '\uFFFF':
                    writer.Append('\uFFFD');
                    break;

                case var _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    writer.Append(c).Append(text[++i]);
                    break;

                case var _ when char.IsSurrogate(c):
                    writer.Append('\uFFFD');
                    break;

                default:
                    writer.Append(c);
                    break;
            }
        }

        return writer.ToPart();
    }
}
