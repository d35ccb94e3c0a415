using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Plan2025;

/// <summary>Makes the exceptions; kept out of the callers so that those stay small.</summary>
internal static class Throw
{
    /// <summary>So many characters are enough to know a text again.</summary>
    private const int LongestShown = 100;

    /// <summary>For a value of an enum that is no member of it, the value of a default record included.</summary>
    /// <remarks>The value is given as a number: boxing the enum would drag all of its reflection into programs compiled ahead of time.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ArgumentOutOfRangeException NoMember(string type, int id, int count)
    {
        var value = id.ToString(CultureInfo.InvariantCulture);
        return new ArgumentOutOfRangeException(
            nameof(id),
            id,
            count == 0
                ? value + " is not a member of " + type + ", which has none in this plan."
                : value + " is not a member of " + type + "; expected 1 to " + count.ToString(CultureInfo.InvariantCulture) + ".");
    }

    /// <inheritdoc cref="NoMember(string, int, int)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ArgumentOutOfRangeException NoMember(Language language) =>
        Identity<Language, LanguageIdentity>.NoMember(language);

    /// <summary>For the default value of a record that has no identity of its own.</summary>
    public static ArgumentOutOfRangeException NoValue(string type) =>
        new(null, $"This {type} is a default value; expected one that a task of the plan has.");

    /// <summary>A stranger's text, fit for a message: in quotes, on one line, visible (what is not, as C# escapes it) and not long.</summary>
    public static string Shown(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder("'");
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= LongestShown)
            {
                return shown.Append("…' (").Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(" characters)").ToString();
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

        return shown.Append('\'').ToString();
    }

    /// <inheritdoc cref="Shown(ReadOnlySpan{char})"/>
    public static string Shown(ReadOnlySpan<byte> utf8) => utf8.Length <= LongestShown * 4
        ? Shown(Encoding.UTF8.GetString(utf8.ToArray()).AsSpan())
        : "A text of " + utf8.Length.ToString(CultureInfo.InvariantCulture) + " bytes";

    public static FormatException Unparsable(string shown, string type, string expected) =>
        new($"{shown} is not the text of {WithArticle(type)}; expected {expected}.");

    /// <summary>The name of a type behind "a" or "an".</summary>
    public static string WithArticle(string type) => (type[0] is 'A' or 'I' ? "an " : "a ") + type;

    public static FormatException UnknownFormat(string format) =>
        new($"{Shown(format.AsSpan())} is not a format; expected G (the identifier), D (the number) or T (the title in the provider's culture).");
}
