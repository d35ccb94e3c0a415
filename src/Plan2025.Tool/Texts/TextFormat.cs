using System.Collections.Generic;
using System.Globalization;

namespace Plan2025.Tool.Texts;

/// <summary>How numbers, dates and lists are written: by language, never by the culture of the machine.</summary>
internal static class TextFormat
{
    public static CultureInfo Culture => CultureInfo.InvariantCulture;

    public static string ListSeparator(Language language) => language.IsChinese() ? "、" : "; ";

    public static string Join(Language language, IEnumerable<string> items) => string.Join(ListSeparator(language), items);

    /// <summary>A title as the language marks titles.</summary>
    public static string Title(Language language, string title) => language.IsChinese() ? "《" + title + "》" : title;
}
