using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Plan2025.Tests.Robustness;

/// <summary>
/// Every way into every record, with untrusted input: <c>TryParse</c> never throws, all overloads agree, what is
/// accepted is a spelling letter for letter, and <c>Parse</c> throws what is documented, in words that can be read.
/// </summary>
public class ParsingRobustnessTests
{
    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Untrusted_text_is_rejected<T, TId>(PlanCollection<T, TId> records)
        where T : struct, IPlanRecord<TId>, ISpanParsable<T>, IUtf8SpanParsable<T>
        where TId : struct, Enum
    {
        var spellings = Spellings(records);
        var converter = TypeDescriptor.GetConverter(typeof(T));
        var accepted = 0;
        foreach (var text in HostileTexts.Around([.. spellings.Keys]))
        {
            var isExpected = spellings.TryGetValue(text, out var number) || IsTaskText<T>(text, out number);
            var isParsed = T.TryParse(text, null, out var value);
            accepted += isParsed ? 1 : 0;

            Assert.True(isExpected == isParsed, $"{typeof(T).Name}: {JsonSerializer.Serialize(text[..Math.Min(text.Length, 200)])}");
            Assert.Equal(isParsed ? number : 0, value.Number);
            Assert.Equal((isParsed, value), (T.TryParse(text.AsSpan(), CultureInfo.GetCultureInfo("tr-TR"), out var other), other));
            Assert.Equal((isParsed, value), (Try<T>(text, out other), other));
            Assert.Equal((isParsed, value), (TrySpan<T>(text, out other), other));
            if (IsWellFormed(text))
            {
                Assert.Equal((isParsed, value), (T.TryParse(Encoding.UTF8.GetBytes(text), null, out other), other));
            }

            if (isParsed)
            {
                Assert.Equal(value, ParseString<T>(text));
                Assert.Equal(value, T.Parse(text.AsSpan(), null));
                Assert.Equal(value, T.Parse(Encoding.UTF8.GetBytes(text), null));
                Assert.Equal(value, converter.ConvertFromInvariantString(text));
                continue;
            }

            AssertReadable(Assert.Throws<FormatException>(() => ParseString<T>(text)), typeof(TId));
            AssertReadable(Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)), typeof(TId));
            AssertReadable(Assert.Throws<FormatException>(() => T.Parse(Encoding.UTF8.GetBytes(text), null)), typeof(TId));
            AssertReadable(Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(text)), typeof(TId));
        }

        Assert.True(accepted >= spellings.Count);
        Assert.False(T.TryParse((string?)null, null, out _));
        Assert.False(T.TryParse(default(ReadOnlySpan<char>), null, out _));
        Assert.False(T.TryParse(default(ReadOnlySpan<byte>), null, out _));
        Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!));
    }

    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Untrusted_bytes_are_rejected<T, TId>(PlanCollection<T, TId> records)
        where T : struct, IPlanRecord<TId>, ISpanParsable<T>, IUtf8SpanParsable<T>
        where TId : struct, Enum
    {
        foreach (var utf8 in HostileBytes.Around([.. Spellings(records).Keys]))
        {
            var isParsed = T.TryParse(utf8, null, out var value);
            var isExpected = System.Text.Unicode.Utf8.IsValid(utf8)
                && T.TryParse(Encoding.UTF8.GetString(utf8), null, out var expected)
                && expected.Equals(value);

            Assert.True(isExpected == isParsed, typeof(T).Name + ": " + Convert.ToHexString(utf8.AsSpan(0, Math.Min(utf8.Length, 100))));
            if (!isParsed)
            {
                Assert.Equal(default, value);
                AssertReadable(Assert.Throws<FormatException>(() => T.Parse(utf8, null)), typeof(TId));
            }
        }
    }

    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Untrusted_JSON_is_rejected<T, TId>(PlanCollection<T, TId> records)
        where T : struct, IPlanRecord<TId>, ISpanParsable<T>, IUtf8SpanParsable<T>
        where TId : struct, Enum
    {
        string[] documents =
        [
            "null", "true", "[]", "{}", "1.5", "-1", "0", "999999999999999999999", "1e400", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"" + new string('x', 100_000) + "\"",
        ];
        foreach (var document in documents.Select(Encoding.UTF8.GetBytes).Append([(byte)'"', 0xFF, (byte)'"']).Append([(byte)'"', 0xED, 0xA0, 0x80, (byte)'"']))
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(document));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TId>(document));
            if (document[0] == '"')
            {
                byte[] keyed = [(byte)'{', .. document, (byte)':', (byte)'1', (byte)'}'];
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<TId, int>>(keyed));
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<T, int>>(keyed));
            }
        }

        foreach (var (spelling, number) in Spellings(records))
        {
            Assert.Equal(number, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(spelling)).Number);
        }
    }

    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Untrusted_formats_are_rejected<T, TId>(PlanCollection<T, TId> records)
        where T : struct, IPlanRecord<TId>, ISpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
        where TId : struct, Enum
    {
        Span<char> characters = stackalloc char[200];
        Span<byte> bytes = stackalloc byte[600];
        var first = Record<T>.FromNumber(1);
        foreach (var format in new[] { "X", "GG", " ", "\0", "T1", "\uD800", "知识", new string('G', 100_000) })
        {
            var e = Assert.Throws<FormatException>(() => first.ToString(format, null));
            AssertOneLine(e.Message);
            Assert.Contains("expected G (the identifier)", e.Message, StringComparison.Ordinal);
            Assert.Throws<FormatException>(() => first.TryFormat(new char[9], out _, format, null));
            Assert.Throws<FormatException>(() => first.TryFormat(new byte[9], out _, format, null));
        }

        foreach (var record in records)
        {
            foreach (var format in new[] { null, "", "G", "g", "D", "d", "T", "t" })
            {
                var text = record.ToString(format, CultureInfo.InvariantCulture);
                if (text.Length <= characters.Length)
                {
                    Assert.True(record.TryFormat(characters[..text.Length], out var written, format, CultureInfo.InvariantCulture));
                    Assert.Equal(text, characters[..written].ToString());
                    Assert.False(record.TryFormat(characters[..(text.Length - 1)], out written, format, CultureInfo.InvariantCulture));
                    Assert.Equal(0, written);
                    var size = Encoding.UTF8.GetByteCount(text);
                    Assert.True(record.TryFormat(bytes[..size], out written, format, CultureInfo.InvariantCulture));
                    Assert.Equal(text, Encoding.UTF8.GetString(bytes[..written]));
                    Assert.False(record.TryFormat(bytes[..(size - 1)], out written, format, CultureInfo.InvariantCulture));
                    Assert.Equal(0, written);
                }
            }
        }
    }

    /// <summary>Every spelling and what it means, from what the rules in users' code read: the marks on the enum's members.</summary>
    private static Dictionary<string, int> Spellings<T, TId>(PlanCollection<T, TId> records)
        where T : struct, IPlanRecord<TId>
        where TId : struct, Enum
    {
        var spellings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var member = typeof(TId).GetField(record.Id.ToString())!;
            spellings.Add(member.Name, record.Number);
            foreach (var spelling in member.GetCustomAttribute<PlanSpellingsAttribute>() is { } marks ? marks.Spellings : [])
            {
                spellings[spelling] = record.Number;
            }
        }

        return spellings;
    }

    /// <summary>Tasks are read by arithmetic: a T in either case with three digits, or a number.</summary>
    private static bool IsTaskText<T>(string text, out int number)
    {
        number = 0;
        if (typeof(T) != typeof(PlanTask))
        {
            return false;
        }

        var digits = text.Length == 4 && text[0] is 'T' or 't' ? text[1..] : text.Length is > 0 and <= 3 && text[0] != '0' ? text : "";
        number = digits.Length > 0 && digits.All(char.IsAsciiDigit) ? int.Parse(digits) : 0;
        number = number <= Plan.TaskCount ? number : 0;
        return number > 0;
    }

    private static void AssertReadable(FormatException e, Type id)
    {
        AssertOneLine(e.Message);
        Assert.Contains($" is not the text of {(id.Name[0] is 'A' or 'I' ? "an" : "a")} {id.Name}; expected ", e.Message, StringComparison.Ordinal);
    }

    /// <summary>Short, on one line, and text that any log can hold.</summary>
    private static void AssertOneLine(string message)
    {
        Assert.True(message.Length < 1000, message[..Math.Min(message.Length, 1000)]);
        Assert.True(IsWellFormed(message));
        Assert.DoesNotContain(message, char.IsControl);
    }

    private static bool IsWellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    /// <summary>The overload for strings: what can parse spans takes a string for one.</summary>
    private static T ParseString<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private delegate bool TryParseString<T>(string? text, out T value);

    private delegate bool TryParseSpan<T>(ReadOnlySpan<char> text, out T value);

    /// <summary>The overload without a provider, which belongs to no interface.</summary>
    private static bool Try<T>(string text, out T value) =>
        typeof(T).GetMethod("TryParse", [typeof(string), typeof(T).MakeByRefType()])!.CreateDelegate<TryParseString<T>>()(text, out value);

    private static bool TrySpan<T>(string text, out T value) =>
        typeof(T).GetMethod("TryParse", [typeof(ReadOnlySpan<char>), typeof(T).MakeByRefType()])!.CreateDelegate<TryParseSpan<T>>()(text, out value);
}
