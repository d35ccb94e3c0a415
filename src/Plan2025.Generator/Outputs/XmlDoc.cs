using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>Documentation comments.</summary>
internal static class XmlDoc
{
    /// <summary>A summary of one or more paragraphs of XML. Tooltips show nothing else, so all that matters is in it.</summary>
    public static string Summary(IReadOnlyList<string> paragraphs) => paragraphs.Count == 1
        ? $"/// <summary>{paragraphs[0]}</summary>"
        : $"/// <summary>\n{string.Concat(paragraphs.Select(p => $"/// <para>{p}</para>\n"))}/// </summary>";

    /// <summary>A text in the plan's language, with the international reading in brackets.</summary>
    public static string Both(ResolvedPlan plan, LocalizedText text) =>
        Both(text[plan.DefaultLanguage], text[plan.InternationalLanguage]);

    /// <inheritdoc cref="Both(ResolvedPlan, LocalizedText)"/>
    public static string Both(ResolvedPlan plan, AgencyEntry agency) =>
        Both(agency.DisplayName(plan.DefaultLanguage)?.Text.Value, agency.FullName[plan.InternationalLanguage]);

    /// <summary>A text as XML that stays on one line of source.</summary>
    public static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                xml.Append(text, i++, 2);
                continue;
            }

            switch (text[i])
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;

                // Every line end that C# knows: a comment must not end early.
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    xml.Append(' ');
                    break;

                // Not allowed in XML at all.
                case < ' ' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF'):
                    xml.Append('\uFFFD');
                    break;

                case var other:
                    xml.Append(other);
                    break;
            }
        }

        return xml.ToString();
    }

    private static string Both(string? own, string? other) =>
        Escape(own ?? "") + (other is null || other == own ? "" : $" ({Escape(other)})");
}
