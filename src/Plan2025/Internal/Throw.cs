using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Plan2025.Shared;

namespace Plan2025;

/// <summary>Creates exceptions, outside of their callers so that these can be inlined.</summary>
internal static class Throw
{
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

    /// <inheritdoc cref="UntrustedText.Quote"/>
    public static string Shown(ReadOnlySpan<char> text) => UntrustedText.Quote(text.ToString());

    /// <inheritdoc cref="Shown(ReadOnlySpan{char})"/>
    public static string Shown(ReadOnlySpan<byte> utf8) => utf8.Length <= UntrustedText.LongestShown * 4
        ? Shown(Encoding.UTF8.GetString(utf8.ToArray()).AsSpan())
        : "A text of " + utf8.Length.ToString(CultureInfo.InvariantCulture) + " bytes";

    public static FormatException Unparsable(string shown, string type, string expected) =>
        new($"{shown} is not the text of {WithArticle(type)}; expected {expected}.");

    /// <summary>The name of a type after "a" or "an".</summary>
    public static string WithArticle(string type) => (type[0] is 'A' or 'I' ? "an " : "a ") + type;

    public static FormatException UnknownFormat(string format) =>
        new($"{Shown(format.AsSpan())} is not a format; expected G (the identifier), D (the number) or T (the title in the provider's culture).");
}
