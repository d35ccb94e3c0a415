using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Plan2025.Generator.Tests.Infrastructure;

/// <summary>A valid plan of any shape whose texts are as hostile as JSON allows.</summary>
/// <param name="Languages">How many languages.</param>
/// <param name="Agencies">How many agencies.</param>
/// <param name="Instruments">How many instruments.</param>
/// <param name="Chapters">For each chapter, how many tasks it has.</param>
/// <param name="Texts">The texts, taken one after the other and from the start again.</param>
/// <param name="IsEscaped">Whether all but ASCII is written as escapes.</param>
internal sealed record HostilePlan(int Languages, int Agencies, int Instruments, int[] Chapters, string[] Texts, bool IsEscaped)
{
    private static readonly string[] s_tags = ["x-own", "zh-Hans", "en-US-1"];

    private static readonly string[] s_traps =
    [
        "\"", "\\", "{", "}", "{0}", "{{", "\n", "\r\n", "\r", "\t", "\u2028", "\u2029", "\u0085", "*/", "/*", "//", "///",
        "]]>", "<![CDATA[", "<!--", "-->", "\"\"\"", "$\"{", "@\"", "&", "&amp;", "&#x0;", "<", ">", "</summary>", "<para>", "'",
        "\0", "\u0001", "\u001B[31m", "\u007F", "\uFEFF", "\u200B", "\u202E", "\u00AD", "עברית", "العربية", "𠮷", "😀", "\U0010FFFF",
        "\uFFFE", "\uFFFF", "\uFDD0", "\\u000a", "\\0", "\\x41", "\n#pragma warning disable\n", "\n#if X\n", "%s", "知识产权",
        "知識", "e\u0301", "İıſK", " ", "\u3000", "\u00A0", "agencies", "《", "》",
    ];

    private static readonly Gen<string> s_character = Gen.Int[0, 0x10FFFF]
        .Where(c => c is < 0xD800 or > 0xDFFF and not 0xFFFD)
        .Select(char.ConvertFromUtf32);

    private static readonly Gen<string> s_text = Gen.Frequency(
        (20, Gen.OneOf(Gen.Int[0, s_traps.Length - 1].Select(i => s_traps[i]), s_character).Array[1, 8].Select(string.Concat)),
        (1, Gen.OneOf(Gen.Int[0, s_traps.Length - 1].Select(i => s_traps[i]), s_character).Array[1, 4].Select(pieces => Repeat(string.Concat(pieces), 100_000))));

    public static Gen<HostilePlan> Any { get; } = Gen.Select(
        Gen.Int[1, 3],
        Gen.Frequency((4, Gen.Int[1, 20]), (1, Gen.Int[1, 300])),
        Gen.Int[0, 12],
        Gen.Frequency((4, Gen.Int[0, 9]), (1, Gen.Int[0, 120])).Array[1, 9],
        s_text.Array[1, 40],
        Gen.Bool,
        (languages, agencies, instruments, chapters, texts, isEscaped) => new HostilePlan(
            languages, agencies, instruments, chapters.Sum() == 0 ? [1] : chapters, texts, isEscaped));

    /// <summary>Every trap there is, one by one and all together at length; the same each time.</summary>
    public static HostilePlan Everything { get; } = new(
        3, 7, 5, [3, 4, 2], [.. s_traps, Repeat(string.Concat(s_traps), 100_000)], IsEscaped: false);

    public string ToJson()
    {
        var texts = new Supply(Texts);
        var document = Document(texts);
        return document.ToJsonString(new JsonSerializerOptions
        {
            Encoder = IsEscaped ? JavaScriptEncoder.Default : JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = !IsEscaped,
        });
    }

    public override string ToString() =>
        $"{Languages} languages, {Agencies} agencies, {Instruments} instruments, chapters of {string.Join(", ", Chapters)} tasks, texts {JsonSerializer.Serialize(Texts.Select(t => t.Length > 200 ? t[..200] : t))}";

    private JsonObject Document(Supply texts) => new()
    {
        ["schemaVersion"] = "1.0.0",
        ["dataVersion"] = "1.2.3",
        ["plan"] = new JsonObject
        {
            ["id"] = "hostile",
            ["year"] = 2031,
            ["issuer"] = "a1",
            ["issuedOn"] = "2031-01-01",
            ["publishedOn"] = "2031-01-02",
            ["title"] = Text(texts),
            ["preamble"] = Text(texts),
            ["leadRule"] = Text(texts),
            ["notice"] = new JsonObject
            {
                ["title"] = Text(texts),
                ["addressees"] = Text(texts),
                ["body"] = Text(texts),
                ["signature"] = Text(texts),
                ["date"] = Text(texts),
            },
        },
        ["expressions"] = Array(Languages, n => Expression(n, texts)),
        ["sources"] = new JsonArray(),
        ["agencyKinds"] = Array(int.Min(2, Agencies), n => Kind("ka", n, texts)),
        ["agencies"] = Array(Agencies, n => Agency(n, texts)),
        ["instrumentKinds"] = Array(int.Min(2, Instruments), n => Kind("ki", n, texts)),
        ["instruments"] = Array(Instruments, n => Instrument(n, texts)),
        ["chapters"] = ChapterArray(texts),
        ["errata"] = new JsonArray(),
    };

    private static JsonObject Expression(int number, Supply texts) => new()
    {
        ["language"] = s_tags[number - 1],
        ["number"] = number,
        ["name"] = "Language" + Number(number),
        ["title"] = new JsonObject { [s_tags[0]] = texts.Next() },
        ["basis"] = texts.Next(),
        ["authoritative"] = number == 1,
        ["coverage"] = "partial",
        ["cultures"] = new JsonArray(),
        ["clause"] = new JsonObject
        {
            ["plain"] = texts.Next() + "{agencies}" + texts.Next(),
            ["byDuty"] = "{agencies}",
            ["separator"] = texts.Next(),
            ["lastSeparator"] = texts.Next(),
        },
    };

    private JsonObject Agency(int number, Supply texts) => new()
    {
        ["id"] = "a" + Number(number),
        ["number"] = number,
        ["name"] = "Agency" + Number(number),
        ["kind"] = "ka" + Number((number % int.Min(2, Agencies)) + 1),
        ["abbreviation"] = number % 3 == 0 ? null : Unique("b", number, texts),
        ["printed"] = number % 2 == 0 ? new JsonObject() : new JsonObject { [s_tags[0]] = Unique("p", number, texts) },
        ["fullName"] = new JsonObject { [s_tags[0]] = Unique("f", number, texts) },
        ["aliases"] = new JsonArray(Unique("x", number, texts), Unique("y", number, texts)),
    };

    private JsonObject Instrument(int number, Supply texts) => new()
    {
        ["id"] = "i" + Number(number),
        ["number"] = number,
        ["name"] = "Instrument" + Number(number),
        ["kind"] = "ki" + Number((number % int.Min(2, Instruments)) + 1),
        ["title"] = new JsonObject { [s_tags[0]] = Unique("t", number, texts) },
        ["aliases"] = new JsonArray(Alias(number)),
    };

    private static JsonObject Kind(string prefix, int number, Supply texts) => new()
    {
        ["id"] = prefix + Number(number),
        ["number"] = number,
        ["name"] = "Kind" + Number(number),
        ["title"] = Text(texts),
    };

    private JsonArray ChapterArray(Supply texts)
    {
        var chapters = new JsonArray();
        var (task, section) = (0, 0);
        for (var i = 0; i < Chapters.Length; i++)
        {
            var chapter = new JsonObject { ["number"] = i + 1, ["name"] = "Chapter" + Number(i + 1), ["title"] = Text(texts) };
            if (i % 2 == 0)
            {
                chapter["tasks"] = Array(Chapters[i], _ => Task(++task, texts));
            }
            else
            {
                chapter["sections"] = new JsonArray(new JsonObject
                {
                    ["number"] = ++section,
                    ["name"] = "Section" + Number(section),
                    ["title"] = Text(texts),
                    ["tasks"] = Array(Chapters[i], _ => Task(++task, texts)),
                });
            }

            chapters.Add(chapter);
        }

        return chapters;
    }

    private JsonObject Task(int number, Supply texts)
    {
        // Agencies and instruments are dealt out over the tasks, so that each is used.
        var count = Chapters.Sum();
        var agencies = Enumerable.Range(1, Agencies).Where(a => a % count == number % count).DefaultIfEmpty((number % Agencies) + 1);
        var text = new StringBuilder(texts.Next());
        var mentions = new JsonArray();
        foreach (var instrument in Enumerable.Range(1, Instruments).Where(i => i % count == number % count))
        {
            mentions.Add(new JsonObject
            {
                ["instrument"] = "i" + Number(instrument),
                ["language"] = s_tags[0],
                ["start"] = text.Length,
                ["length"] = Alias(instrument).Length + 2,
            });
            text.Append('《').Append(Alias(instrument)).Append('》').Append(texts.Next());
        }

        var localized = new JsonObject { [s_tags[0]] = text.ToString() };
        if (Languages > 1 && number % 2 == 0)
        {
            localized[s_tags[1]] = texts.Next();
        }

        return new JsonObject
        {
            ["number"] = number,
            ["name"] = "Task" + Number(number),
            ["text"] = localized,
            ["responsibility"] = new JsonObject
            {
                ["agencies"] = new JsonArray([.. agencies.Select(a => (JsonNode)("a" + Number(a)))]),
                ["byDuty"] = number % 2 == 0,
                ["openEnded"] = number % 5 == 0
                    ? new JsonObject([.. s_tags.Take(Languages).Select(tag => KeyValuePair.Create(tag, (JsonNode?)texts.Next()))])
                    : null,
            },
            ["mentions"] = mentions,
            ["lacunae"] = number % 4 == 0
                ? new JsonArray(new JsonObject
                {
                    ["kind"] = "omitted",
                    ["language"] = s_tags[0],
                    ["at"] = text.Length,
                    ["evidence"] = texts.Next(),
                    ["resolution"] = number % 8 == 0 ? null : texts.Next(),
                })
                : [],
        };
    }

    private static JsonObject Text(Supply texts) => new() { [s_tags[0]] = texts.Next() };

    /// <summary>A hostile text that no other agency or instrument has.</summary>
    private static string Unique(string prefix, int number, Supply texts) => prefix + Number(number) + ":" + texts.Next();

    private string Alias(int instrument) => Number(instrument) + ":" + Texts[instrument % Texts.Length];

    private static string Repeat(string text, int length) =>
        string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1));

    private static JsonArray Array(int count, Func<int, JsonObject> item) =>
        new([.. Enumerable.Range(1, count).Select(n => (JsonNode)item(n))]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Gives the texts one after the other, without end. A long one is given once: what matters is that it can be.</summary>
    private sealed class Supply(string[] texts)
    {
        private int _next;

        public string Next()
        {
            var turn = _next / texts.Length;
            var text = texts[_next++ % texts.Length];
            return turn > 0 && text.Length > 1000 ? "short" : text;
        }
    }
}
