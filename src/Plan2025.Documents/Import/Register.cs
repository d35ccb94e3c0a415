using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Import;

/// <summary>The agencies and instruments that are known: those of plan documents, and of lists of names.</summary>
internal sealed class Register
{
    /// <summary>What short forms leave out.</summary>
    private static readonly string[] s_prefixes = ["国家", "中国", "国务院", "中央", "中华人民共和国"];

    /// <summary>The keys of the texts that name an entry.</summary>
    private static readonly string[] s_texts = ["printed", "fullName", "title"];

    private readonly Dictionary<string, JsonObject?> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _instruments = new(StringComparer.Ordinal);

    /// <summary>The kinds of agencies, those that were read first before others.</summary>
    public List<JsonObject> AgencyKinds { get; } = [];

    /// <summary>The agencies.</summary>
    public List<JsonObject> Agencies { get; } = [];

    /// <summary>The kinds of instruments.</summary>
    public List<JsonObject> InstrumentKinds { get; } = [];

    /// <summary>The instruments.</summary>
    public List<JsonObject> Instruments { get; } = [];

    /// <summary>The languages of the plan that comes with the tool: their names and how they word clauses.</summary>
    public List<JsonObject> Expressions { get; } = [];

    /// <summary>The register that comes with the tool: the agencies and instruments of the plan of 2025.</summary>
    public static Register Create()
    {
        var register = new Register();
        var plan = JsonNode.Parse(Resources.Read("plan2025.json"))!.AsObject();
        register.Expressions.AddRange(Objects(plan["expressions"]));
        return register;
    }

    /// <summary>Adds the plan that comes with the tool. What was added before it is preferred.</summary>
    public void AddOwn() => Add(JsonNode.Parse(Resources.Read("plan2025.json"))!.AsObject());

    /// <summary>Adds a plan document, or a list with a line for each agency: its short name and further names, with tabs between.</summary>
    /// <exception cref="FormatException">The file is neither.</exception>
    public void AddFile(string path)
    {
        var text = File.ReadAllText(path);
        if (!text.AsSpan().TrimStart().StartsWith("{"))
        {
            AddList(text);
            return;
        }

        try
        {
            Add(JsonNode.Parse(text)!.AsObject());
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"{path} is not a plan document: {e.Message}");
        }
    }

    /// <summary>The agency of a name, and whether the name is one of its spellings and not only short for one.</summary>
    /// <param name="name">The name as printed.</param>
    /// <param name="isLocal">Whether the document is a local one, in which a short name is that of a local body.</param>
    public (JsonObject Agency, bool IsExact)? FindAgency(string name, bool isLocal)
    {
        if (_agencies.TryGetValue(name, out var exact) && exact is not null)
        {
            return (exact, true);
        }

        var simplified = Script.Official(name);
        if (_agencies.TryGetValue(simplified, out exact) && exact is not null)
        {
            return (exact, true);
        }

        if (isLocal)
        {
            return null;
        }

        var candidates = s_prefixes.Select(prefix => prefix + simplified)
            .Concat(s_prefixes.Where(prefix => simplified.StartsWith(prefix, StringComparison.Ordinal)).Select(prefix => simplified[prefix.Length..]))
            .Select(longer => _agencies.GetValueOrDefault(longer)).OfType<JsonObject>().Distinct().ToArray();
        return candidates.Length == 1 ? (candidates[0], false) : null;
    }

    /// <summary>The instrument of a title, or null.</summary>
    public JsonObject? FindInstrument(string title) =>
        _instruments.GetValueOrDefault(title) ?? _instruments.GetValueOrDefault(Script.Official(title));

    /// <summary>All spellings of an entry.</summary>
    public static IEnumerable<string> Spellings(JsonObject entry) =>
        s_texts.Select(key => entry[key]).OfType<JsonObject>()
            .SelectMany(text => text.Select(language => (string)language.Value!))
            .Concat(entry["aliases"]!.AsArray().Select(alias => (string)alias!))
            .Concat(entry["abbreviation"] is { } abbreviation ? [(string)abbreviation!] : []);

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => list is JsonArray array ? array.OfType<JsonObject>() : [];

    private void Add(JsonObject document)
    {
        Merge(AgencyKinds, document["agencyKinds"]);
        Merge(InstrumentKinds, document["instrumentKinds"]);
        foreach (var agency in Merge(Agencies, document["agencies"]))
        {
            foreach (var spelling in Spellings(agency))
            {
                _agencies.TryAdd(spelling, agency);
            }
        }

        foreach (var instrument in Merge(Instruments, document["instruments"]))
        {
            foreach (var spelling in Spellings(instrument))
            {
                _instruments.TryAdd(spelling, instrument);
            }
        }
    }

    private void AddList(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim('\r', ' ', '\uFEFF')).Where(line => line.Length > 0 && line[0] != '#');
        foreach (var line in lines)
        {
            var names = line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var number = (Agencies.Count + 1).ToString(CultureInfo.InvariantCulture);
            var agency = new JsonObject
            {
                ["id"] = "listed-agency-" + number,
                ["name"] = "ListedAgency" + number,
                ["kind"] = "",
                ["abbreviation"] = null,
                ["printed"] = new JsonObject { ["zh-Hans"] = names[0], ["zh-Hant"] = names[0] },
                ["fullName"] = new JsonObject { ["zh-Hans"] = names.ElementAtOrDefault(1) ?? names[0], ["zh-Hant"] = names.ElementAtOrDefault(1) ?? names[0] },
                ["aliases"] = new JsonArray([.. names.Skip(2).Select(name => (JsonNode)name)]),
            };
            Agencies.Add(agency);
            foreach (var name in names)
            {
                _agencies.TryAdd(name, agency);
            }
        }
    }

    /// <summary>Adds the entries whose ids and names are not there yet.</summary>
    private static List<JsonObject> Merge(List<JsonObject> known, JsonNode? list)
    {
        var added = new List<JsonObject>();
        foreach (var entry in Objects(list))
        {
            if (!known.Any(other => (string?)other["id"] == (string?)entry["id"] || (string?)other["name"] == (string?)entry["name"]))
            {
                known.Add(entry);
                added.Add(entry);
            }
        }

        return added;
    }
}
