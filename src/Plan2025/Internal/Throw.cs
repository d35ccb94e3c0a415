using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Plan2025;

/// <summary>Makes the exceptions; kept out of the callers so that those stay small.</summary>
internal static class Throw
{
    /// <summary>For a value of an enum that is no member of it, the value of a default record included.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ArgumentOutOfRangeException NoMember<TId>(TId id, int number, int count, string first, string last)
        where TId : struct
    {
        var value = number.ToString(CultureInfo.InvariantCulture);
        var type = typeof(TId).Name;
        return new ArgumentOutOfRangeException(
            nameof(id),
            id,
            count == 0
                ? $"{value} is not a member of {type}, which has none in this plan."
                : $"{value} is not a member of {type}; expected {first} (1) to {last} ({count.ToString(CultureInfo.InvariantCulture)}).");
    }

    /// <inheritdoc cref="NoMember{TId}"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ArgumentOutOfRangeException NoMember(Language language) =>
        Identity<Language, LanguageIdentity>.NoMember(language);

    /// <summary>For the default value of a record that has no identity of its own.</summary>
    public static ArgumentOutOfRangeException NoValue(string type) =>
        new(null, $"This {type} is a default value; expected one that a task of the plan has.");

    public static FormatException Unparsable(string text, string type, string expected) =>
        new($"'{text}' is not the text of a {type}; expected {expected}.");

    public static FormatException UnknownFormat(string format) =>
        new($"'{format}' is not a format; expected G (the identifier), D (the number) or T (the title in the provider's culture).");
}
