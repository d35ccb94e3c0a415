using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Plan2025;

/// <content>Identity, parsing, formatting and comparison.</content>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
#if NET8_0_OR_GREATER
public readonly partial struct PlanLanguage : ISpanParsable<PlanLanguage>, IUtf8SpanParsable<PlanLanguage>, ISpanFormattable, IUtf8SpanFormattable
#else
public readonly partial struct PlanLanguage
#endif
{
    private readonly Language _id;

    private PlanLanguage(Language id) => _id = id;

    /// <summary>The member of <see cref="Language"/> that identifies the language.</summary>
    public Language Id => _id;

    /// <summary>The number of the language, from 1: the value of <see cref="Id"/>. 0 for a default value.</summary>
    public int Number => (int)_id;

    int IPlanRecord<PlanLanguage, Language>.RecordCount => LanguageTable.Count;

    /// <remarks>Not through <see cref="Identity{TId, TIdentity}"/>: this is on the way to every fact, and a program's first look-up would pay for the generic types.</remarks>
    private int Row
    {
        get
        {
            var row = (int)_id - 1;
            return (uint)row < LanguageTable.Count ? row : throw Throw.NoMember(nameof(Language), (int)_id, LanguageTable.Count);
        }
    }

    private string DebuggerDisplay => Identity<Language, LanguageIdentity>.DebuggerDisplay(_id);

    /// <summary>The id of the language.</summary>
    /// <param name="record">The language.</param>
    public static implicit operator Language(PlanLanguage record) => record._id;

    /// <summary>Whether two values are the same language.</summary>
    /// <param name="left">One language.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(PlanLanguage left, PlanLanguage right) => left._id == right._id;

    /// <summary>Whether two values are different languages.</summary>
    /// <param name="left">One language.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator !=(PlanLanguage left, PlanLanguage right) => left._id != right._id;

    /// <summary>Reads a language from text. No white space is trimmed and nothing is guessed.</summary>
    /// <param name="s">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter.</param>
    /// <returns>The language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is none of these; the message says what was expected.</exception>
    public static PlanLanguage Parse(string s) => new(Identity<Language, LanguageIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    public static PlanLanguage Parse(string s, IFormatProvider? provider) => new(Identity<Language, LanguageIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    public static PlanLanguage Parse(ReadOnlySpan<char> s) => new(Identity<Language, LanguageIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static PlanLanguage Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(Identity<Language, LanguageIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter. In UTF-8.</param>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none of these; the message says what was expected.</exception>
    public static PlanLanguage Parse(ReadOnlySpan<byte> utf8Text) => new(Identity<Language, LanguageIdentity>.Parse(utf8Text));

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="utf8Text">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter. In UTF-8.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    public static PlanLanguage Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => new(Identity<Language, LanguageIdentity>.Parse(utf8Text));

    /// <summary>Reads a language from text, without an exception. No white space is trimmed and nothing is guessed.</summary>
    /// <param name="s">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter.</param>
    /// <param name="result">The language, or the default value.</param>
    /// <returns>Whether the text is one of these; false for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PlanLanguage result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out PlanLanguage)"/>
    /// <param name="s">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    /// <param name="result">The language, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanLanguage result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out PlanLanguage)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PlanLanguage result)
    {
        var number = default(LanguageIdentity).NumberOf(s);
        result = new PlanLanguage((Language)number);
        return number != 0;
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PlanLanguage)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PlanLanguage result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out PlanLanguage)"/>
    /// <param name="utf8Text">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter. In UTF-8; text that is not well formed is none of these.</param>
    /// <param name="result">The language, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PlanLanguage result)
    {
        var number = default(LanguageIdentity).NumberOf(utf8Text);
        result = new PlanLanguage((Language)number);
        return number != 0;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out PlanLanguage)"/>
    /// <param name="utf8Text">A language's member name, or its tag such as <c>zh-Hans</c>, letter for letter. In UTF-8; text that is not well formed is none of these.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    /// <param name="result">The language, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PlanLanguage result) => TryParse(utf8Text, out result);

    /// <summary>Whether this and another value are the same language.</summary>
    /// <param name="other">The other language.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(PlanLanguage other) => _id == other._id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanLanguage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>Compares by number, so in plan order.</summary>
    /// <param name="other">The other language.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(PlanLanguage other) => Number.CompareTo(other.Number);

    /// <summary>The name of the member of <see cref="Language"/>. A default value gives <c>0</c>.</summary>
    /// <returns>The text; the same instance each time.</returns>
    public override string ToString() => Identity<Language, LanguageIdentity>.ToString(_id);

    /// <summary>The language as text.</summary>
    /// <param name="format"><c>G</c> or nothing: the member's name. <c>D</c>: the number. <c>T</c>: the language's name in the culture of the provider.</param>
    /// <param name="formatProvider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Identity<Language, LanguageIdentity>.ToString(_id, format, formatProvider);

#if NET8_0_OR_GREATER
    /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Identity<Language, LanguageIdentity>.TryFormat(_id, destination, out charsWritten, format, provider);

    /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/> in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Identity<Language, LanguageIdentity>.TryFormat(_id, utf8Destination, out bytesWritten, format, provider);
#endif

    PlanLanguage IPlanRecord<PlanLanguage, Language>.FromNumber(int number) => new((Language)number);

    PlanLanguage IPlanRecord<PlanLanguage, Language>.FromId(Language id)
    {
        // The row is asked for only because it is checked.
        var record = new PlanLanguage(id);
        _ = record.Row;
        return record;
    }
}
