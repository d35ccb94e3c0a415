using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Plan2025.Tests.Robustness;

namespace Plan2025.Tests;

public class ParsingTests
{
    [Theory]
    [InlineData("T045", TaskId.T045)]
    [InlineData("t045", TaskId.T045)]
    [InlineData("45", TaskId.T045)]
    [InlineData("1", TaskId.T001)]
    [InlineData("118", TaskId.T118)]
    public void Task_ids_are_parsed(string text, TaskId expected)
    {
        Assert.Equal(expected, PlanTask.Parse(text).Id);
        Assert.Equal(expected, PlanTask.Parse(text.AsSpan()).Id);
        Assert.Equal(expected, PlanTask.Parse(Encoding.UTF8.GetBytes(text)).Id);
        Assert.True(PlanTask.TryParse(text, out var task) && task.Id == expected);
        Assert.True(PlanTask.TryParse(Encoding.UTF8.GetBytes(text), out task) && task.Id == expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" T045")]
    [InlineData("T045 ")]
    [InlineData("T45")]
    [InlineData("T0045")]
    [InlineData("045")]
    [InlineData("0")]
    [InlineData("T000")]
    [InlineData("T119")]
    [InlineData("119")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1:")]
    [InlineData("2/")]
    [InlineData("T０４５")]
    [InlineData("4294967341")]
    [InlineData("T0\04")]
    [InlineData("Ｔ045")]
    public void Invalid_task_ids_are_rejected(string text)
    {
        Assert.False(PlanTask.TryParse(text, out var task));
        Assert.Equal(default, task);
        Assert.False(PlanTask.TryParse(Encoding.UTF8.GetBytes(text), out _));
        var e = Assert.Throws<FormatException>(() => PlanTask.Parse(text));
        Assert.Contains($"'{text.Replace("\0", "\\u0000", StringComparison.Ordinal)}'", e.Message, StringComparison.Ordinal);
        Assert.Contains("T001 to T118", e.Message, StringComparison.Ordinal);
    }

    /// <summary>Each place is tried with everything that could be taken for a letter or a digit, alone and in pairs.</summary>
    [Fact]
    public void Every_character_in_every_position_of_an_id_is_accepted_or_rejected()
    {
        char[] likely = [.. Enumerable.Range(0, 0x80).Select(c => (char)c), 'ｔ', '０', '\u0130', '\u0100', '\u7FFF', '\u8030', '\uFFFF'];
        for (var first = 0; first < 4; first++)
        {
            for (var c = 0; c <= char.MaxValue; c++)
            {
                AssertRead(With("T045", first, (char)c));
            }

            for (var second = 0; second < first; second++)
            {
                foreach (var a in likely)
                {
                    foreach (var b in likely)
                    {
                        AssertRead(With(With("T045", first, a), second, b));
                    }
                }
            }
        }

        for (var place = 0; place < 4; place++)
        {
            for (var b = 0; b <= byte.MaxValue; b++)
            {
                var utf8 = "T045"u8.ToArray();
                utf8[place] = (byte)b;
                Assert.Equal(Number(Encoding.Latin1.GetString(utf8)), PlanTask.TryParse(utf8, out var task) ? task.Number : 0);
            }
        }

        static string With(string text, int place, char c) => text[..place] + c + text[(place + 1)..];

        static int Number(string text) =>
            text[0] is 'T' or 't' && text[1..].All(char.IsAsciiDigit) && int.Parse(text[1..], CultureInfo.InvariantCulture) is >= 1 and <= 118 and var number
                ? number
                : 0;

        static void AssertRead(string text)
        {
            var expected = Number(text);
            Assert.Equal(expected, PlanTask.TryParse(text, out var task) ? task.Number : 0);
            Assert.Equal(expected, PlanTask.TryParse(text.AsSpan(), out task) ? task.Number : 0);
            if (Encoding.UTF8.GetByteCount(text) == text.Length)
            {
                Assert.Equal(expected, PlanTask.TryParse(Encoding.UTF8.GetBytes(text), out task) ? task.Number : 0);
            }
        }
    }

    [Theory]
    [InlineData("", "'' is not")]
    [InlineData("a\r\nb\u200B\u2028\u202E", "'a\\u000D\\u000Ab\\u200B\\u2028\\u202E' is not")]
    public void A_text_is_shown_so_that_it_can_be_read(string text, string shown) =>
        Assert.StartsWith(shown + " the text of an Agency; expected ", Assert.Throws<FormatException>(() => PlanAgency.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_message_says_what_each_type_expects()
    {
        Assert.Equal("'?' is not the text of a TaskId; expected T001 to T118, or a number from 1 to 118.", Message(PlanTask.Parse));
        Assert.Equal("'?' is not the text of an Agency; expected an agency's member name, abbreviation, printed name, full name or alias, letter for letter.", Message(PlanAgency.Parse));
        Assert.Equal("'?' is not the text of an AgencyKind; expected the member name or title of a kind of agency, letter for letter.", Message(PlanAgencyKind.Parse));
        Assert.Equal("'?' is not the text of a Chapter; expected a chapter's member name or title, letter for letter.", Message(PlanChapter.Parse));
        Assert.Equal("'?' is not the text of a Section; expected a section's member name or title, letter for letter.", Message(PlanSection.Parse));
        Assert.Equal("'?' is not the text of an Instrument; expected an instrument's member name, title or alias, letter for letter.", Message(PlanInstrument.Parse));
        Assert.Equal("'?' is not the text of an InstrumentKind; expected the member name or title of a kind of instrument, letter for letter.", Message(PlanInstrumentKind.Parse));
        Assert.Equal("'?' is not the text of a Language; expected a language's member name or tag, letter for letter.", Message(PlanLanguage.Parse));
        Assert.Equal("'?' is not the text of a ResponsibilityMode; expected Plain or ByDuty.", Message(PlanResponsibilityMode.Parse));

        static string Message<T>(Func<string, T> parse) => Assert.Throws<FormatException>(() => { parse("?"); }).Message;
    }

    [Fact]
    public void Half_of_a_pair_is_shown_by_its_number() =>
        Assert.StartsWith("'\\uD800知𠮷\\uDC00知\\uDC00\\uD800' is not", Assert.Throws<FormatException>(() => PlanAgency.Parse("\uD800知𠮷\uDC00知\uDC00\uD800")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_text_is_shown_in_part()
    {
        var (exact, longer) = (new string('x', 100), new string('x', 100_000));

        Assert.StartsWith($"'{exact}' is not", Assert.Throws<FormatException>(() => PlanTask.Parse(exact)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{exact}…' (100000 characters) is not", Assert.Throws<FormatException>(() => PlanTask.Parse(longer)).Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{exact}' is not", Assert.Throws<FormatException>(() => PlanTask.Parse(Encoding.UTF8.GetBytes(exact))).Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{exact}…' (400 characters) is not", Assert.Throws<FormatException>(() => PlanTask.Parse(Encoding.UTF8.GetBytes(longer[..400]))).Message, StringComparison.Ordinal);
        Assert.StartsWith("A text of 401 bytes is not", Assert.Throws<FormatException>(() => PlanTask.Parse(Encoding.UTF8.GetBytes(longer[..401]))).Message, StringComparison.Ordinal);
        Assert.StartsWith("A text of 100000 bytes is not", Assert.Throws<FormatException>(() => PlanTask.Parse(Encoding.UTF8.GetBytes(longer))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused_as_null()
    {
        Assert.Throws<ArgumentNullException>(() => PlanTask.Parse((string)null!));
        Assert.False(PlanTask.TryParse((string?)null, out _));
        Assert.False(PlanAgency.TryParse((string?)null, out _));
    }

    [Theory]
    [InlineData("IntellectualPropertyAdministration")]
    [InlineData("CNIPA")]
    [InlineData("国家知识产权局")]
    [InlineData("國家知識產權局")]
    [InlineData("China National Intellectual Property Administration")]
    public void An_agency_is_found_by_each_of_its_names(string text)
    {
        Assert.Equal(Agency.IntellectualPropertyAdministration, PlanAgency.Parse(text).Id);
        Assert.Equal(Agency.IntellectualPropertyAdministration, PlanAgency.Parse(Encoding.UTF8.GetBytes(text)).Id);
        Assert.False(PlanAgency.TryParse(text + " ", out _));
        Assert.False(PlanAgency.TryParse(text[..^1], out _));
    }

    [Fact]
    public void Every_name_that_the_library_gives_can_be_parsed()
    {
        Assert.All(Plan.Tasks, t => Assert.Equal(t, PlanTask.Parse(t.ToString("D", null))));
        foreach (var agency in Plan.Agencies)
        {
            Assert.Equal(agency, PlanAgency.Parse(agency.Name));
            Assert.All(Plan.Languages, l => Assert.Equal(agency, PlanAgency.Parse(agency.GetTitle(l))));
            Assert.All(Plan.Languages, l => Assert.Equal(agency, PlanAgency.Parse(agency.GetFullName(l))));
            Assert.True(agency.Abbreviation is null || PlanAgency.Parse(agency.Abbreviation) == agency);
        }

        Assert.All(Plan.Chapters, c => Assert.Equal(c, PlanChapter.Parse(c.Name)));
        Assert.All(Plan.Chapters, c => Assert.Equal(c, PlanChapter.Parse(c.Title)));
        Assert.All(Plan.Sections, s => Assert.Equal(s, PlanSection.Parse(s.GetTitle(Language.English))));
        Assert.All(Plan.Instruments, i => Assert.Equal(i, PlanInstrument.Parse(i.GetTitle(Language.TraditionalChinese))));
        Assert.All(Plan.InstrumentKinds, k => Assert.Equal(k, PlanInstrumentKind.Parse(k.Title)));
        Assert.All(Plan.AgencyKinds, k => Assert.Equal(k, PlanAgencyKind.Parse(k.Title)));
        Assert.All(Plan.Languages, l => Assert.Equal(l, PlanLanguage.Parse(l.Tag)));
        Assert.All(Plan.ResponsibilityModes, m => Assert.Equal(m, PlanResponsibilityMode.Parse(m.Name)));
    }

    [Theory]
    [MemberData(nameof(PublicApi.Collections), MemberType = typeof(PublicApi))]
    public void Every_kind_of_text_is_parsed_alike_by_every_type<T, TId>(PlanCollection<T, TId> records)
        where T : struct, IPlanRecord<TId>, ISpanParsable<T>, IUtf8SpanParsable<T>
        where TId : struct, Enum
    {
        foreach (var record in records)
        {
            var text = record.ToString()!;
            Assert.Equal(((true, record), (true, record), (true, record)), Tried(text));
            Assert.Equal((record, record), (T.Parse(text.AsSpan(), null), T.Parse(Encoding.UTF8.GetBytes(text), null)));
        }

        Assert.Equal(((false, default), (false, default), (false, default)), Tried("?"));

        static ((bool, T), (bool, T), (bool, T)) Tried(string text) =>
            ((TryString<T>(text, out var a), a),
            (T.TryParse(text.AsSpan(), null, out var b), b),
            (T.TryParse(Encoding.UTF8.GetBytes(text), null, out var c), c));

        // What can parse spans takes a string for one.
        static bool TryString<TParsable>(string text, out TParsable value)
            where TParsable : struct, IParsable<TParsable> => TParsable.TryParse(text, null, out value);
    }

    [Fact]
    public void Ill_formed_utf8_is_refused()
    {
        Assert.False(PlanAgency.TryParse([0xE5, 0x9B], out _));
        Assert.False(PlanAgency.TryParse([0xFF], out _));
        Assert.Throws<FormatException>(() => PlanAgency.Parse([0xFF]));
        Assert.False(PlanAgency.TryParse(new byte[100_000], out _));
    }

    [Theory]
    [InlineData(null, "Protection")]
    [InlineData("", "Protection")]
    [InlineData("G", "Protection")]
    [InlineData("g", "Protection")]
    [InlineData("D", "2")]
    [InlineData("d", "2")]
    [InlineData("T", "Strengthening Intellectual Property Protection")]
    [InlineData("t", "Strengthening Intellectual Property Protection")]
    public void A_format_is_a_letter_of_either_case(string? format, string expected) =>
        Assert.Equal(expected, Plan.Chapters[Chapter.Protection].ToString(format, CultureInfo.GetCultureInfo("en-US")));

    [Fact]
    public void Formats_are_the_identifier_the_number_and_the_title()
    {
        var agency = Plan.Agencies[Agency.SupremePeoplesCourt];

        Assert.Equal("SupremePeoplesCourt", $"{agency}");
        Assert.Equal(agency.Number.ToString(CultureInfo.InvariantCulture), $"{agency:D}");
        Assert.Equal("最高人民法院", agency.ToString("T", CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal(
            "'X' is not a format; expected G (the identifier), D (the number) or T (the title in the provider's culture).",
            Assert.Throws<FormatException>(() => agency.ToString("X", null)).Message);
        Span<char> buffer = stackalloc char[19];
        Assert.True(agency.TryFormat(buffer, out var written, default, null));
        Assert.Equal("SupremePeoplesCourt", buffer[..written].ToString());
        Assert.False(agency.TryFormat(buffer[..18], out written, default, null));
        Assert.Equal(0, written);
        Span<byte> bytes = stackalloc byte[18];
        Assert.True(agency.TryFormat(bytes, out written, "T", CultureInfo.GetCultureInfo("zh-TW")));
        Assert.Equal("最高人民法院", Encoding.UTF8.GetString(bytes[..written]));
        Assert.False(agency.TryFormat(bytes[..17], out written, "T", CultureInfo.GetCultureInfo("zh-TW")));
        Assert.Equal(0, written);
    }
}
