using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Plan2025.Documents.Reading;

namespace Plan2025.Documents.Import;

/// <summary>The instruments that a document names: those of the register, and new ones that it names in 《》.</summary>
internal sealed partial class InstrumentTable
{
    private const int ShortTitle = 4;

    private readonly Register _register;
    private readonly NoteList _notes;
    private readonly MentionFinder _finder;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<(string Instrument, string Title)> _alsoPrinted = [];
    private readonly Dictionary<string, (string Id, Dictionary<string, string> Title, int Line)> _new = new(StringComparer.Ordinal);

    public InstrumentTable(Register register, NoteList notes)
    {
        (_register, _notes) = (register, notes);
        _finder = new MentionFinder(register.Instruments.SelectMany(
            instrument => Register.Spellings(instrument).Select(spelling => (spelling, (string)instrument["id"]!))));
    }

    /// <summary>The mentions in a text. Each title in 《》 that is not known is a new instrument.</summary>
    public IEnumerable<JsonObject> Mentions(string text, string language, int line)
    {
        var found = _finder.In(text).ToArray();
        foreach (var mention in found)
        {
            _used.Add(mention.Instrument);
            if (mention.Length <= ShortTitle + 2)
            {
                _notes.Add(line, $"{Script.Official(text.Substring(mention.Start, mention.Length))} is taken as the instrument '{mention.Instrument}' of the register");
            }
        }

        var (mentions, next) = (new List<FoundMention>(), 0);
        foreach (Match title in Title().Matches(text))
        {
            for (; next < found.Length && found[next].Start + found[next].Length <= title.Index; next++)
            {
                mentions.Add(found[next]);
            }

            var first = next;
            while (next < found.Length && found[next].Start < title.Index + title.Length)
            {
                next++;
            }

            // Something shorter within the title is not meant.
            var isKnown = first < next && found[first].Length == title.Length;
            mentions.Add(isKnown ? found[first] : new FoundMention(Titled(title.Value[1..^1], language, line), title.Index, title.Length));
        }

        return mentions.Concat(found.Skip(next)).Select(mention => new JsonObject
        {
            ["instrument"] = mention.Instrument,
            ["language"] = language,
            ["start"] = mention.Start,
            ["length"] = mention.Length,
        });
    }

    /// <summary>The instruments that were mentioned, and their kinds.</summary>
    public JsonArray Write(string[] languages, out JsonArray kinds)
    {
        var used = new UsedKinds(_register.InstrumentKinds, "unclassified-instrument", "UnclassifiedInstrument", languages);
        var instruments = new JsonArray();
        foreach (var known in _register.Instruments.Where(instrument => _used.Contains((string)instrument["id"]!)))
        {
            instruments.Add(new JsonObject
            {
                ["id"] = (string)known["id"]!,
                ["number"] = instruments.Count + 1,
                ["name"] = (string)known["name"]!,
                ["kind"] = used.Use((string)known["kind"]!),
                ["title"] = UsedKinds.In(known["title"]!.AsObject(), languages),
                ["aliases"] = new JsonArray([.. known["aliases"]!.AsArray().Select(alias => (string)alias!)
                    .Concat(_alsoPrinted.Where(printed => printed.Instrument == (string)known["id"]!).Select(printed => printed.Title)).Select(alias => (JsonNode)alias)]),
            });
        }

        foreach (var (id, title, line) in _new.Values.Distinct())
        {
            instruments.Add(new JsonObject
            {
                ["id"] = id,
                ["number"] = instruments.Count + 1,
                ["name"] = "Instrument" + id["instrument-".Length..],
                ["kind"] = used.Use(""),
                ["title"] = new JsonObject(languages.Where(title.ContainsKey).Select(language => KeyValuePair.Create(language, (JsonNode?)title[language]))),
                ["aliases"] = new JsonArray(),
                ["review"] = $"new: line {line.ToString(CultureInfo.InvariantCulture)} names it",
            });
        }

        kinds = used.Write();
        return instruments;
    }

    /// <summary>The instrument of a title: one of the register that has this title in Simplified characters, or a new one.</summary>
    private string Titled(string title, string language, int line)
    {
        var key = Script.Official(title);
        if (_finder.Titled(key) is { } known)
        {
            _used.Add(known);
            _alsoPrinted.Add((known, title));
            return known;
        }

        if (!_new.TryGetValue(key, out var instrument))
        {
            instrument = ("instrument-" + (_new.Count + 1).ToString(CultureInfo.InvariantCulture), [], line);
            _new.Add(key, instrument);
            _notes.Add(line, $"《{key}》 is not in the register; its kind, id and name are to be edited");
        }

        instrument.Title.TryAdd(language, title);
        return instrument.Id;
    }

    [GeneratedRegex("《[^《》]+》")]
    private static partial Regex Title();
}
