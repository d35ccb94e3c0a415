using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Import;

/// <summary>Writes what an import found as a plan document.</summary>
internal sealed partial class DocumentBuilder
{
    private const string Simplified = "zh-Hans";
    private const string Traditional = "zh-Hant";
    private const string English = "en";

    /// <summary>What is in the place of a title that was not found.</summary>
    public const string NoTitle = "（无标题）";

    private const string UnknownDate = "0001-01-01";

    private readonly ImportedPlan _plan;
    private readonly Register _register;
    private readonly NoteList _notes;
    private readonly string? _planId;
    private readonly string[] _chinese;
    private readonly string[] _languages;
    private readonly Dictionary<string, JsonObject> _patterns = [];
    private readonly InstrumentTable _instruments;
    private readonly Dictionary<string, JsonObject> _printed = new(StringComparer.Ordinal);
    private ImportedAgency? _issuer;
    private int _number;

    public DocumentBuilder(ImportedPlan plan, Register register, NoteList notes, string? planId)
    {
        (_plan, _register, _notes, _planId) = (plan, register, notes, planId);
        _chinese = plan.IsTraditional ? [Simplified, Traditional] : [Simplified];
        _languages = [.. _chinese, English];
        _instruments = new InstrumentTable(register, notes);
        foreach (var language in _languages)
        {
            _patterns.Add(language, Pattern(language));
        }
    }

    /// <summary>The document.</summary>
    public JsonObject Build()
    {
        _issuer = Issuer();
        var agencies = Agencies(out var kinds);
        var chapters = Chapters(out var key);
        var instruments = _instruments.Write(_languages, out var instrumentKinds);
        NoteMissing();
        var document = new JsonObject
        {
            ["$schema"] = "./plan.schema.json",
            ["schemaVersion"] = "1.1.0",
            ["dataVersion"] = "1.0.0",
            ["plan"] = Header(),
            ["expressions"] = Expressions(),
            ["sources"] = new JsonArray(Source()),
            ["agencyKinds"] = kinds,
            ["agencies"] = agencies,
            ["instrumentKinds"] = instrumentKinds,
            ["instruments"] = instruments,
            [key] = chapters,
            ["errata"] = new JsonArray(),
        };
        return document;
    }

    private JsonObject Header()
    {
        var frame = _plan.Frame;
        var issued = DocumentFrame.DateOf(frame.Date);
        var issuedOn = issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? UnknownDate;
        var year = Year().Match(frame.Title) is { Success: true } inTitle ? Number(inTitle.Groups[1].Value)
            : NumberYear().Match(frame.Number?.Text ?? "") is { Success: true } inNumber ? Number(inNumber.Groups[1].Value)
            : issued?.Year ?? 1;
        if (issued is null)
        {
            _notes.Add(0, $"no date of issue was found; issuedOn and publishedOn are {UnknownDate} and are to be edited");
        }
        else
        {
            _notes.Add(0, "publishedOn is the date of issue until a person knows better");
        }

        var header = new JsonObject
        {
            ["id"] = _planId ?? "plan-" + Text(year),
            ["year"] = year,
            ["issuer"] = _issuer!.Id,
            ["issuedOn"] = issuedOn,
            ["publishedOn"] = issuedOn,
        };
        Set(header, "documentNumber", frame.Number?.Text);
        SetParagraphs(header, "opening", frame.Opening.Select(line => line.Text));
        header["title"] = Localized(frame.Title.Length > 0 ? frame.Title : NoTitle);
        SetLocalized(header, "preamble", string.Join('\n', frame.Preamble.Concat(_plan.Tree.Preamble)));
        SetLocalized(header, "leadRule", frame.LeadRule.Length > 0 ? frame.LeadRule : _plan.Tree.All.Select(task => task.Clause.LeadRule).FirstOrDefault(rule => rule is not null));
        var notice = new JsonObject();
        SetLocalized(notice, "title", frame.NoticeTitle);
        SetLocalized(notice, "addressees", frame.Addressees);
        SetLocalized(notice, "body", frame.NoticeBody);
        SetLocalized(notice, "signature", frame.Signature);
        SetLocalized(notice, "date", frame.Date);
        header["notice"] = notice;
        SetParagraphs(header, "closing", frame.Closing.Select(line => line.Text));
        if (frame.Title.Length == 0)
        {
            header["review"] = "no title was found";
            _notes.Add(0, "no title was found; it is to be added");
        }

        return header;

        static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private ImportedAgency Issuer()
    {
        var frame = _plan.Frame;
        var title = frame.NoticeTitle.Length > 0 ? frame.NoticeTitle : frame.Title;
        var on = title.IndexOfAny(['关', '關']);
        var name = frame.Signature.Length > 0 ? frame.Signature.Split('\n')[0]
            : on > 0 && title.AsSpan(on + 1).StartsWith("于") ? title[..on]
            : null;
        if (name is null)
        {
            _notes.Add(0, "no signature was found; the issuer is the lead of the first task, to be edited");
        }

        return name is null ? _plan.Tree.All[0].Agencies[0] : _plan.Agencies.Find(name, 0);
    }

    private JsonObject Source()
    {
        var text = _plan.Text;
        var source = new JsonObject
        {
            ["id"] = "source",
            ["kind"] = "text",
            ["bytes"] = text.Bytes.Length,
            ["sha256"] = text.Sha256,
        };
        if (text.First > 1 || text.Last < text.AllLines.Count)
        {
            source["planLines"] = new JsonArray(text.First, text.Last);
            source["planSha256"] = text.LinesSha256;
        }

        return source;
    }

    private JsonArray Expressions()
    {
        var expressions = new JsonArray();
        foreach (var language in _languages)
        {
            var known = _register.Expressions.Single(expression => (string)expression["language"]! == language);
            expressions.Add(new JsonObject
            {
                ["language"] = language,
                ["number"] = expressions.Count + 1,
                ["name"] = (string)known["name"]!,
                ["title"] = Take(known["title"]),
                ["basis"] = language == English ? "names of agencies and instruments; the plan is not translated yet"
                    : _plan.IsTraditional && language == Simplified ? "converted from the Traditional text by plan-document import"
                    : "the text of the source, imported by plan-document import",
                ["authoritative"] = false,
                ["coverage"] = language == English ? "partial" : "complete",
                ["cultures"] = known["cultures"]!.DeepClone(),
                ["clause"] = _patterns[language].DeepClone(),
            });
        }

        return expressions;
    }

    /// <summary>How the language words a clause, with brackets as wide as most of the document's are.</summary>
    private JsonObject Pattern(string language)
    {
        var pattern = _register.Expressions.Single(expression => (string)expression["language"]! == language)["clause"]!.DeepClone().AsObject();
        if (language == (_plan.IsTraditional ? Traditional : Simplified))
        {
            var isWide = _plan.Tree.All.Count(task => task.PrintedClause.Contains('（', StringComparison.Ordinal)) * 2 >= _plan.Tree.All.Count;
            foreach (var key in new[] { "plain", "byDuty" })
            {
                var text = ((string)pattern[key]!)[1..^1];
                pattern[key] = isWide ? $"（{text}）" : $"({text})";
            }
        }

        return pattern;
    }

    private string Bracketed(string text)
    {
        var plain = (string)_patterns[_chinese[^1]]["plain"]!;
        return plain[0] + text + plain[^1];
    }

    private void NoteMissing()
    {
        _notes.Add(0, "to be added by a person: English texts; names of tasks, chapters, sections and new agencies and instruments; kinds of new ones; gaps in the text, if there are any");
        if (_plan.IsTraditional)
        {
            _notes.Add(0, "the Simplified text is converted; compare it with the official one");
        }
    }

    private static JsonObject WithReview(JsonObject entry, string? review)
    {
        Set(entry, "review", review);
        return entry;
    }

    private static void Set(JsonObject target, string key, string? value)
    {
        if (value is not null)
        {
            target[key] = value;
        }
    }

    private void SetLocalized(JsonObject target, string key, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            target[key] = Localized(text);
        }
    }

    private void SetParagraphs(JsonObject target, string key, IEnumerable<string> paragraphs)
    {
        var list = new JsonArray([.. paragraphs.Select(text => (JsonNode)Localized(text))]);
        if (list.Count > 0)
        {
            target[key] = list;
        }
    }

    /// <summary>A text of the document in its Chinese languages.</summary>
    private JsonObject Localized(string text) => _plan.IsTraditional
        ? new JsonObject { [Simplified] = Script.Official(text), [Traditional] = text }
        : new JsonObject { [Simplified] = text };

    /// <summary>A text of the register in the languages of the document.</summary>
    private JsonObject Take(JsonNode? text) => UsedKinds.In(text!.AsObject(), _languages);

    private string Original(JsonObject text) => (string?)text[_chinese[^1]] ?? "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]{4})年")]
    private static partial Regex Year();

    [GeneratedRegex("[〔\\[（(【]([0-9]{4})")]
    private static partial Regex NumberYear();

    [GeneratedRegex("^(?:各|有关|有關|相关|相關|其他)")]
    private static partial Regex GroupName();
}
