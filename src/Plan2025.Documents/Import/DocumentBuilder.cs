using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plan2025.Documents.Reading;
using Plan2025.Generator.Model;

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
        var name = frame.Signature.Length > 0 ? frame.Signature
            : on > 0 && title.AsSpan(on + 1).StartsWith("于") ? title[..on]
            : null;
        if (name is null)
        {
            _notes.Add(0, "no signature was found; the issuer is the lead of the first task, to be edited");
        }

        return name is null ? _plan.Tree.All[0].Agencies[0] : _plan.Agencies.Find(name, 0);
    }

    /// <summary>Known agencies in the order of the register, which keeps their numbers from plan to plan, then new ones as they appear.</summary>
    private JsonArray Agencies(out JsonArray kinds)
    {
        var order = _register.Agencies.Select((agency, i) => (agency, i)).ToDictionary(pair => pair.agency, pair => pair.i);
        var sorted = _plan.Agencies.All
            .OrderBy(agency => agency.Known is { } known ? order[known] : int.MaxValue).ThenBy(agency => agency.Order).ToArray();
        var used = new UsedKinds(_register.AgencyKinds, "unclassified-agency", "UnclassifiedAgency", _languages);
        var agencies = new JsonArray();
        foreach (var agency in sorted)
        {
            var number = agencies.Count + 1;
            var entry = agency.Known is { } known ? Known(agency, known, number) : New(agency, number);
            _printed.Add(agency.Id, entry["printed"]!.AsObject());
            agencies.Add(entry);
        }

        kinds = used.Write();
        return agencies;

        JsonObject Known(ImportedAgency agency, JsonObject known, int number)
        {
            agency.Id = (string)known["id"]!;
            var printed = Take(known["printed"]);
            var original = Original(printed);
            var aliases = known["aliases"]!.AsArray().Select(alias => (string)alias!).ToList();
            var shown = agency.Printed;
            if (agency.Names[shown] > 0 && shown != original && !Original(Take(known["fullName"])).Equals(shown, StringComparison.Ordinal))
            {
                // The short name is the one that this document prints.
                aliases.AddRange(_chinese.Select(language => (string)printed[language]!));
                printed = Localized(shown);
            }

            aliases.AddRange(agency.Names.Keys);
            var full = Take(known["fullName"]);
            var others = aliases.Distinct(StringComparer.Ordinal)
                .Where(alias => !printed.Any(text => (string)text.Value! == alias) && !full.Any(text => (string)text.Value! == alias));
            return WithReview(
                new JsonObject
                {
                    ["id"] = agency.Id,
                    ["number"] = number,
                    ["name"] = (string)known["name"]!,
                    ["kind"] = used.Use((string)known["kind"]!),
                    ["abbreviation"] = (string?)known["abbreviation"],
                    ["printed"] = printed,
                    ["fullName"] = full,
                    ["aliases"] = new JsonArray([.. others.Select(alias => (JsonNode)alias)]),
                },
                agency.Review);
        }

        JsonObject New(ImportedAgency agency, int number)
        {
            agency.Id = "agency-" + Text(number);
            var printed = Localized(agency.Printed);
            var isGroup = GroupName().IsMatch(agency.Printed) && _register.AgencyKinds.Any(kind => (string)kind["id"]! == "group");
            return WithReview(
                new JsonObject
                {
                    ["id"] = agency.Id,
                    ["number"] = number,
                    ["name"] = "Agency" + Text(number),
                    ["kind"] = used.Use(isGroup ? "group" : ""),
                    ["abbreviation"] = null,
                    ["printed"] = printed,
                    ["fullName"] = printed.DeepClone(),
                    ["aliases"] = new JsonArray([.. agency.Names.Keys.Where(name => name != agency.Printed).Select(name => (JsonNode)name)]),
                },
                agency.Review);
        }
    }

    private JsonArray Chapters(out string key)
    {
        if (_plan.Tree.Chapters.Count == 0)
        {
            key = "tasks";
            return Tasks(_plan.Tree.Tasks);
        }

        key = "chapters";
        var (chapters, sectionCount) = (new JsonArray(), 0);
        foreach (var chapter in _plan.Tree.Chapters)
        {
            var number = chapters.Count + 1;
            var entry = Heading(chapter, number, "Chapter", ChineseNumeral.Format(number) + "、");
            var sections = new JsonArray();
            foreach (var section in chapter.Sections)
            {
                var ordinal = sections.Count + 1;
                var written = Heading(section, ++sectionCount, "Section", Bracketed(ChineseNumeral.Format(ordinal)));
                written["tasks"] = Tasks(section.Tasks);
                sections.Add(written);
            }

            entry[sections.Count > 0 ? "sections" : "tasks"] = sections.Count > 0 ? sections : Tasks(chapter.Tasks);
            chapters.Add(entry);
        }

        return chapters;
    }

    private JsonObject Heading(ImportedHeading heading, int number, string name, string usualLabel)
    {
        var entry = new JsonObject { ["number"] = number, ["name"] = name + Text(number) };
        Set(entry, "label", heading.Label == usualLabel ? null : heading.Label);
        entry["title"] = Localized(heading.Title);
        SetParagraphs(entry, "paragraphs", heading.Paragraphs);
        return entry;
    }

    private JsonArray Tasks(IEnumerable<ImportedTask> tasks) => new([.. tasks.Select(task => (JsonNode)Task(task))]);

    private JsonObject Task(ImportedTask task)
    {
        var number = ++_number;
        var entry = new JsonObject { ["number"] = number, ["name"] = "Task" + Text(number) };
        Set(entry, "label", task.Label == Text(number) + "." ? null : task.Label);
        if (task.Continues)
        {
            entry["continues"] = true;
        }

        SetLocalized(entry, "title", task.Title);
        var text = Localized(task.Text);
        entry["text"] = text;
        entry["responsibility"] = Responsibility(task);
        SetLocalized(entry, "deadline", task.Clause.Deadline);
        entry["mentions"] = new JsonArray([.. _chinese.SelectMany(language => _instruments.Mentions((string)text[language]!, language, task.Line))]);
        entry["lacunae"] = new JsonArray();
        SetParagraphs(entry, "paragraphs", task.Paragraphs);
        return WithReview(entry, task.Review);
    }

    private JsonObject Responsibility(ImportedTask task)
    {
        var clause = task.Clause;
        var entry = new JsonObject
        {
            ["agencies"] = new JsonArray([.. task.Agencies.Select(agency => (JsonNode)agency.Id)]),
            ["byDuty"] = clause.ByDuty,
            ["openEnded"] = null,
        };
        if (clause.OpenEnded is { } open)
        {
            var localized = Localized(open);
            localized[English] = Script.Simplify(open) switch
            {
                "等部门" => "; and other departments",
                "等单位" => "; and other units",
                _ => "; and others",
            };
            entry["openEnded"] = localized;
        }

        if (clause.Leads > 1)
        {
            entry["leads"] = clause.Leads;
        }

        var printed = Localized(task.PrintedClause);
        if (_chinese.Any(language => (string)printed[language]! != Rendered(task, language)))
        {
            entry["printed"] = printed;
        }

        return entry;
    }

    /// <summary>The clause as the pattern of the language gives it.</summary>
    private string Rendered(ImportedTask task, string language)
    {
        var pattern = _patterns[language];
        var names = task.Agencies.Select(agency => (string)_printed[agency.Id][language]!);
        var list = string.Join((string)pattern["separator"]!, names) + (task.Clause.OpenEnded is { } open ? (string)Localized(open)[language]! : "");
        return ((string)pattern[task.Clause.ByDuty ? "byDuty" : "plain"]!).Replace(ClausePattern.Placeholder, list, StringComparison.Ordinal);
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
