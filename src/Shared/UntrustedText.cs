using System.Globalization;
using System.Text;

namespace Plan2025.Shared;

/// <summary>Shows text in messages that may hold anything.</summary>
internal static class UntrustedText
{
    /// <summary>The longest excerpt shown in a message, in characters.</summary>
    public const int LongestShown = 100;

    /// <summary>The text in single quotes, fit for a message; of a long one the beginning and the length.</summary>
    public static string Quote(string text)
    {
        var quoted = "'" + Show(text, LongestShown) + "'";
        return text.Length <= LongestShown ? quoted : $"{quoted} ({text.Length.ToString(CultureInfo.InvariantCulture)} characters)";
    }

    /// <summary>The text fit for a message: on one line, with invisible characters escaped as in C#, and cut off where it is long.</summary>
    public static string Show(string text, int maximumLength)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (shown.Length >= maximumLength)
            {
                return shown.Append('…').ToString();
            }

            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                shown.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }
}
