namespace Plan2025.Generator.Outputs;

/// <summary>Writes what all records have in common: identity, name and title, parsing, formatting and comparison.</summary>
internal static class RecordOutput
{
    public static void Write(SourceWriter writer, RecordKind kind)
    {
        var (record, id, noun, spellings) = (kind.Record, kind.Id, kind.Noun, kind.Spellings);
        var (generic, identity) = ($"Identity<{id}, {kind.Name}Identity>", kind.Name + "Identity");
        writer.Lines($$"""
            using System;
            using System.ComponentModel;
            using System.Diagnostics;
            using System.Diagnostics.CodeAnalysis;
            using System.Globalization;
            using System.Text.Json.Serialization;

            /// <content>Identity, name and title, parsing, formatting and comparison.</content>
            [DebuggerDisplay("{DebuggerDisplay,nq}")]
            [JsonConverter(typeof(PlanJsonConverter<{{record}}>))]
            [TypeConverter(typeof(PlanTypeConverter<{{record}}>))]
            #if NET8_0_OR_GREATER
            public readonly partial struct {{record}} : IPlanRecord<{{id}}>, IEquatable<{{record}}>, IComparable<{{record}}>, ISpanParsable<{{record}}>, IUtf8SpanParsable<{{record}}>, ISpanFormattable, IUtf8SpanFormattable
            #else
            public readonly partial struct {{record}} : IPlanRecord<{{id}}>, IEquatable<{{record}}>, IComparable<{{record}}>, IRecordFactory<{{record}}, {{id}}>
            #endif
            {
                private readonly {{id}} _id;

                internal {{record}}({{id}} id) => _id = id;

                /// <summary>The member of <see cref="{{id}}"/> that identifies the {{noun}}.</summary>
                public {{id}} Id => _id;

                /// <summary>The number of the {{noun}}, from 1: the value of <see cref="Id"/>. 0 for a default value.</summary>
                public int Number => (int)_id;

                /// <summary>{{kind.NameSummary}}.</summary>
                /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
                public string Name => PlanNames.String(NameOffset.{{kind.Name}} + Index);
            {{Titles(kind)}}
                // The index in the tables. Without generic types, which would cost the first look-up of a program.
                private int Index
                {
                    get
                    {
                        var index = (int)_id - 1;
                        return (uint)index < {{kind.Table}}.Count ? index : throw Throw.NoMember(nameof({{id}}), (int)_id, {{kind.Table}}.Count);
                    }
                }

                private string DebuggerDisplay => {{generic}}.DebuggerDisplay(_id);

                /// <summary>The id of the {{noun}}.</summary>
                /// <param name="record">The {{noun}}.</param>
                public static implicit operator {{id}}({{record}} record) => record._id;

                /// <summary>Whether two values are the same {{noun}}.</summary>
                /// <param name="left">One {{noun}}.</param>
                /// <param name="right">The other.</param>
                /// <returns>Whether they are.</returns>
                public static bool operator ==({{record}} left, {{record}} right) => left._id == right._id;

                /// <summary>Whether two values are different {{kind.Plural}}.</summary>
                /// <param name="left">One {{noun}}.</param>
                /// <param name="right">The other.</param>
                /// <returns>Whether they are.</returns>
                public static bool operator !=({{record}} left, {{record}} right) => left._id != right._id;

                /// <summary>Reads {{kind.NounWithArticle}} from text. No white space is trimmed and nothing is guessed.</summary>
                /// <param name="s">{{spellings}}.</param>
                /// <returns>The {{noun}}.</returns>
                /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
                /// <exception cref="FormatException"><paramref name="s"/> is none of these; the message says what was expected.</exception>
                public static {{record}} Parse(string s) => new({{generic}}.Parse(s));

                /// <inheritdoc cref="Parse(string)"/>
                public static {{record}} Parse(ReadOnlySpan<char> s) => new({{generic}}.Parse(s));

                /// <inheritdoc cref="Parse(string)"/>
                /// <param name="utf8Text">{{spellings}}. In UTF-8.</param>
                /// <exception cref="FormatException"><paramref name="utf8Text"/> is none of these; the message says what was expected.</exception>
                public static {{record}} Parse(ReadOnlySpan<byte> utf8Text) => new({{generic}}.Parse(utf8Text));

                /// <summary>Reads {{kind.NounWithArticle}} from text, without an exception. No white space is trimmed and nothing is guessed.</summary>
                /// <param name="s">{{spellings}}.</param>
                /// <param name="result">The {{noun}}, or the default value.</param>
                /// <returns>Whether the text is one of these; false for null.</returns>
                public static bool TryParse([NotNullWhen(true)] string? s, out {{record}} result) => TryParse(s.AsSpan(), out result);

                /// <inheritdoc cref="TryParse(string, out {{record}})"/>
                public static bool TryParse(ReadOnlySpan<char> s, out {{record}} result)
                {
                    result = new {{record}}(({{id}}){{kind.Find}}(s));
                    return result.Number != 0;
                }

                /// <summary>Reads {{kind.NounWithArticle}} from UTF-8, without an exception. No white space is trimmed and nothing is guessed.</summary>
                /// <param name="utf8Text">{{spellings}}. In UTF-8; text that is not well formed is none of these.</param>
                /// <param name="result">The {{noun}}, or the default value.</param>
                /// <returns>Whether the text is one of these.</returns>
                public static bool TryParse(ReadOnlySpan<byte> utf8Text, out {{record}} result)
                {
                    result = new {{record}}(({{id}}){{kind.Find}}(utf8Text));
                    return result.Number != 0;
                }

                /// <summary>Whether this and another value are the same {{noun}}.</summary>
                /// <param name="other">The other {{noun}}.</param>
                /// <returns>Whether they are.</returns>
                public bool Equals({{record}} other) => _id == other._id;

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is {{record}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => Number;

                /// <summary>Compares by number, so in plan order.</summary>
                /// <param name="other">The other {{noun}}.</param>
                /// <returns>Less than, equal to or greater than 0.</returns>
                public int CompareTo({{record}} other) => Number.CompareTo(other.Number);

                /// <summary>The name of the member of <see cref="{{id}}"/>{{kind.MemberNameNote}}. A default value gives <c>0</c>.</summary>
                /// <returns>The text.</returns>
                public override string ToString()
                {
                    var index = (int)_id - 1;
                    return (uint)index < {{kind.Table}}.Count ? {{kind.MemberName("index")}} : {{generic}}.ToString(_id);
                }

                /// <summary>The {{noun}} as text.</summary>
                /// <param name="format"><c>G</c> or nothing: the member's name. <c>D</c>: the number. <c>T</c>: {{kind.TitleNoun ?? "the member's name"}} in the culture of the provider.</param>
                /// <param name="formatProvider">A <see cref="CultureInfo"/>; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
                /// <returns>The text.</returns>
                /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
                public string ToString(string? format, IFormatProvider? formatProvider) =>
                    {{generic}}.ToString(_id, format, formatProvider);

            #if NET8_0_OR_GREATER
                /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/>.</summary>
                /// <param name="destination">Where to write.</param>
                /// <param name="charsWritten">How many characters were written.</param>
                /// <param name="format">The format.</param>
                /// <param name="provider">A <see cref="CultureInfo"/>; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
                /// <returns>Whether there was room.</returns>
                /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
                public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                    {{generic}}.TryFormat(_id, destination, out charsWritten, format, provider);

                /// <summary>Writes the text of <see cref="ToString(string, IFormatProvider)"/> in UTF-8.</summary>
                /// <param name="utf8Destination">Where to write.</param>
                /// <param name="bytesWritten">How many bytes were written.</param>
                /// <param name="format">The format.</param>
                /// <param name="provider">A <see cref="CultureInfo"/>; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
                /// <returns>Whether there was room.</returns>
                /// <exception cref="FormatException"><paramref name="format"/> is not a format.</exception>
                public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                    {{generic}}.TryFormat(_id, utf8Destination, out bytesWritten, format, provider);

                // For generic code alone: no spelling depends on a culture, so that users are not asked for one.
                static {{record}} IParsable<{{record}}>.Parse(string s, IFormatProvider? provider) => Parse(s);

                static {{record}} ISpanParsable<{{record}}>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

                static {{record}} IUtf8SpanParsable<{{record}}>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

                static bool IParsable<{{record}}>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {{record}} result) => TryParse(s, out result);

                static bool ISpanParsable<{{record}}>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{record}} result) => TryParse(s, out result);

                static bool IUtf8SpanParsable<{{record}}>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out {{record}} result) => TryParse(utf8Text, out result);
            #else
                {{record}} IRecordFactory<{{record}}, {{id}}>.Create({{id}} id) => new(id);
            #endif
            }

            /// <summary>What generic code must know of <see cref="{{id}}"/>.</summary>
            internal readonly struct {{identity}} : IIdentity<{{id}}>
            {
                public string TypeName => nameof({{id}});

                public int Count => {{kind.Table}}.Count;

                public string Expected => {{kind.Expected}};

                public {{id}} FromNumber(int number) => ({{id}})number;

                public int ToNumber({{id}} id) => (int)id;

                public int NumberOf(ReadOnlySpan<char> text) => {{kind.Find}}(text);

                public int NumberOf(ReadOnlySpan<byte> utf8) => {{kind.Find}}(utf8);

                public string MemberName(int number) => {{kind.MemberName("number - 1")}};

                public string Title(int number, Language language) => {{kind.Title("number - 1")}};
            }
            """);
    }

    private static string Titles(RecordKind kind) => kind.TitleSummary is null ? "" : $$"""

            /// <summary>{{kind.TitleSummary}}, in the plan's first language.</summary>
            /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
            public string Title => Text_First.String(TextIndex.{{kind.Name}} + Index);

            /// <summary>{{kind.TitleSummary}}{{kind.TitleNote}}, in a language.</summary>
            /// <param name="language">The language.</param>
            /// <returns>The text.</returns>
            /// <exception cref="ArgumentOutOfRangeException">The record is a default value, or <paramref name="language"/> is undefined.</exception>
            public string GetTitle(Language language) => PlanText.String(language, TextIndex.{{kind.Name}} + Index);

            /// <summary>{{kind.TitleSummary}}{{kind.TitleNote}}, in the language that serves a culture.</summary>
            /// <param name="culture">The culture; null means <see cref="CultureInfo.CurrentUICulture"/>.</param>
            /// <returns>The text.</returns>
            /// <exception cref="ArgumentOutOfRangeException">The record is a default value.</exception>
            public string GetTitle(CultureInfo? culture) => GetTitle(PlanText.LanguageOf(culture));

        """;
}
