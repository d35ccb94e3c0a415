using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Plan2025;

/// <content>Identity, parsing, formatting and comparison.</content>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
#if NET8_0_OR_GREATER
public readonly partial struct PlanAgency : ISpanParsable<PlanAgency>, IUtf8SpanParsable<PlanAgency>, ISpanFormattable, IUtf8SpanFormattable
#else
public readonly partial struct PlanAgency
#endif
{
    private readonly Agency _id;

    private PlanAgency(Agency id) => _id = id;

    /// <summary>The member of <see cref="Agency"/> that identifies the agency.</summary>
    public Agency Id => _id;

    /// <summary>The number of the agency, from 1: the value of <see cref="Id"/>. 0 for a default value.</summary>
    public int Number => (int)_id;

    int IPlanRecord<PlanAgency, Agency>.RecordCount => AgencyTable.Count;

    /// <remarks>Not through <see cref="Identity{TId, TIdentity}"/>: this is on the way to every fact, and a program's first look-up would pay for the generic types.</remarks>
    private int Row
    {
        get
        {
            var row = (int)_id - 1;
            return (uint)row < AgencyTable.Count ? row : throw Throw.NoMember(nameof(Agency), (int)_id, AgencyTable.Count);
        }
    }

    private string DebuggerDisplay => Identity<Agency, AgencyIdentity>.DebuggerDisplay(_id);

    /// <summary>The id of the agency.</summary>
    /// <param name="record">The agency.</param>
    public static implicit operator Agency(PlanAgency record) => record._id;

    /// <summary>Whether two values are the same agency.</summary>
    /// <param name="left">One agency.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(PlanAgency left, PlanAgency right) => left._id == right._id;

    /// <summary>Whether two values are different agencies.</summary>
    /// <param name="left">One agency.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator !=(PlanAgency left, PlanAgency right) => left._id != right._id;

    /// <summary>Reads an agency from text. No white space is trimmed and nothing is guessed.</summary>
    /// <param name="s">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter.</param>
    /// <returns>The agency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is none of these; the message says what was expected.</exception>
    public static PlanAgency Parse(string s) => new(Identity<Agency, AgencyIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    public static PlanAgency Parse(string s, IFormatProvider? provider) => new(Identity<Agency, AgencyIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    public static PlanAgency Parse(ReadOnlySpan<char> s) => new(Identity<Agency, AgencyIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static PlanAgency Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(Identity<Agency, AgencyIdentity>.Parse(s));

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter. In UTF-8.</param>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is none of these; the message says what was expected.</exception>
    public static PlanAgency Parse(ReadOnlySpan<byte> utf8Text) => new(Identity<Agency, AgencyIdentity>.Parse(utf8Text));

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="utf8Text">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter. In UTF-8.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    public static PlanAgency Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => new(Identity<Agency, AgencyIdentity>.Parse(utf8Text));

    /// <summary>Reads an agency from text, without an exception. No white space is trimmed and nothing is guessed.</summary>
    /// <param name="s">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter.</param>
    /// <param name="result">The agency, or the default value.</param>
    /// <returns>Whether the text is one of these; false for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PlanAgency result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out PlanAgency)"/>
    /// <param name="s">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    /// <param name="result">The agency, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PlanAgency result) => TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string, out PlanAgency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PlanAgency result)
    {
        var number = default(AgencyIdentity).NumberOf(s);
        result = new PlanAgency((Agency)number);
        return number != 0;
    }

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PlanAgency)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PlanAgency result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out PlanAgency)"/>
    /// <param name="utf8Text">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter. In UTF-8; text that is not well formed is none of these.</param>
    /// <param name="result">The agency, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PlanAgency result)
    {
        var number = default(AgencyIdentity).NumberOf(utf8Text);
        result = new PlanAgency((Agency)number);
        return number != 0;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out PlanAgency)"/>
    /// <param name="utf8Text">An agency's member name, abbreviation, printed name in any language, full name or alias, letter for letter. In UTF-8; text that is not well formed is none of these.</param>
    /// <param name="provider">Not used: the spellings are the same in every culture.</param>
    /// <param name="result">The agency, or the default value.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PlanAgency result) => TryParse(utf8Text, out result);

    /// <summary>Whether this and another value are the same agency.</summary>
    /// <param name="other">The other agency.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(PlanAgency other) => _id == other._id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlanAgency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>Compares by number, so in plan order.</summary>
    /// <param name="other">The other agency.</param>
    /// <returns>Less than, equal to or greater than 0.</returns>
    public int CompareTo(PlanAgency other) => Number.CompareTo(other.Number);

    /// <summary>The name of the member of <see cref="Agency"/>. A default value gives <c>0</c>.</summary>
    /// <returns>The text; the same instance each time.</returns>
    public override string ToString() => Identity<Agency, AgencyIdentity>.ToString(_id);

    /// <summary>The agency as text.</summary>
    /// <param name="format"><c>G</c> or nothing: the member's name. <c>D</c>: the number. <c>T</c>: the printed name in the culture of the provider.</param>
    /// <param name="formatProvider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Identity<Agency, AgencyIdentity>.ToString(_id, format, formatProvider);

#if NET8_0_OR_GREATER
    /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Identity<Agency, AgencyIdentity>.TryFormat(_id, destination, out charsWritten, format, provider);

    /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/> in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">A <see cref="System.Globalization.CultureInfo"/>; null is the current one.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Identity<Agency, AgencyIdentity>.TryFormat(_id, utf8Destination, out bytesWritten, format, provider);
#endif

    PlanAgency IPlanRecord<PlanAgency, Agency>.FromNumber(int number) => new((Agency)number);

    PlanAgency IPlanRecord<PlanAgency, Agency>.FromId(Agency id)
    {
        // The row is asked for only because it is checked.
        var record = new PlanAgency(id);
        _ = record.Row;
        return record;
    }
}
