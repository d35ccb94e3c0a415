using System;
using System.Globalization;

namespace Plan2025;

/// <summary>The texts of the plan by language and index (see <c>TextIndex</c>).</summary>
internal static partial class PlanText
{
    /// <summary>A text, or the text in the first language where this language has none.</summary>
    public static ReadOnlySpan<char> Span(Language language, int index)
    {
        var text = RawSpan((int)language, index);
        return text.IsEmpty ? Text_First.Span(index) : text;
    }

    /// <inheritdoc cref="Span"/>
    public static string String(Language language, int index)
    {
        var text = RawString((int)language, index);
        return text.Length == 0 ? Text_First.String(index) : text;
    }

    /// <summary>The full name of an agency in the first language. A full name that is the same as the printed name is stored once.</summary>
    public static string AgencyFullName(int index) => Text_First.String(TextIndex.AgencyFullName + index) is { Length: > 0 } full
        ? full
        : Text_First.String(TextIndex.Agency + index);

    /// <summary>The full name of an agency in a language, or in the first one where the language has none.</summary>
    public static string AgencyFullName(Language language, int index)
    {
        var full = RawString((int)language, TextIndex.AgencyFullName + index);
        if (full.Length > 0)
        {
            return full;
        }

        var printed = RawString((int)language, TextIndex.Agency + index);
        return printed.Length > 0 ? printed : AgencyFullName(index);
    }

    /// <summary>The language for a culture: by the name of the culture, else by the names of its parents.</summary>
    public static Language LanguageOf(CultureInfo? culture)
    {
        // Not by CultureInfo.Parent, which is always the invariant culture where globalization is invariant.
        var name = (culture ?? CultureInfo.CurrentUICulture).Name.AsSpan();
        while (true)
        {
            if (NameIndex<CultureSpellings>.Find(name) is > 0 and var number)
            {
                return (Language)number;
            }

            if (name.IsEmpty)
            {
                return (Language)1;
            }

            var end = name.LastIndexOf('-');
            name = end < 0 ? default : name.Slice(0, end);
        }
    }

    /// <summary>The language for a format provider: that of its culture, or of the current culture.</summary>
    public static Language LanguageOf(IFormatProvider? provider) =>
        LanguageOf(provider as CultureInfo ?? CultureInfo.CurrentUICulture);
}
