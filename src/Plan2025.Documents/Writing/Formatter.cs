using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Plan2025.Documents.Import;

namespace Plan2025.Documents.Writing;

/// <summary>Brings a document into the canonical form, with its mentions found again and, if asked, its entries numbered again.</summary>
/// <remarks>The document is one that the reader accepts but for mentions and numbers, so its shape is known.</remarks>
internal static class Formatter
{
    /// <summary>The document in the canonical form.</summary>
    public static string Format(JsonObject document, bool renumber)
    {
        FindMentions(document);
        if (renumber)
        {
            Renumber(document);
        }

        return CanonicalJson.Write(document, Resources.Schema);
    }

    private static void FindMentions(JsonObject document)
    {
        var languages = Objects(document["expressions"]).Select(expression => (string)expression["language"]!).ToArray();
        var instruments = Objects(document["instruments"]).ToArray();
        var finders = languages.ToDictionary(language => language, language => new MentionFinder(instruments.SelectMany(
            instrument => Spellings(instrument, language).Select(spelling => (spelling, (string)instrument["id"]!)))));
        foreach (var task in Tasks(document))
        {
            task["mentions"] = new JsonArray([.. languages.SelectMany(language => Mentions(task, language, finders[language]))]);
        }
    }

    private static IEnumerable<JsonObject> Mentions(JsonObject task, string language, MentionFinder finder) =>
        (string?)task["text"]![language] is not { } text ? [] : finder.In(text).Select(found => new JsonObject
        {
            ["instrument"] = found.Instrument,
            ["language"] = language,
            ["start"] = found.Start,
            ["length"] = found.Length,
        });

    private static IEnumerable<string> Spellings(JsonObject instrument, string language) =>
        instrument["aliases"]!.AsArray().Select(alias => (string)alias!).Concat((string?)instrument["title"]![language] is { } title ? [title] : []);

    /// <summary>Numbers by appearance: tasks, sections and chapters as they are printed, agencies and instruments as tasks name them, kinds as these use them.</summary>
    private static void Renumber(JsonObject document)
    {
        var tasks = Tasks(document).ToArray();
        Count(tasks);
        Count(Objects(document["chapters"]));
        Count(Objects(document["chapters"]).SelectMany(chapter => Objects(chapter["sections"])));
        Count(Objects(document["expressions"]));
        Sort(document, "agencies", tasks.SelectMany(task => task["responsibility"]!["agencies"]!.AsArray().Select(id => (string)id!)));
        Sort(document, "instruments", tasks.SelectMany(task => Objects(task["mentions"]).Select(mention => (string)mention["instrument"]!)));
        Sort(document, "agencyKinds", Objects(document["agencies"]).Select(agency => (string)agency["kind"]!));
        Sort(document, "instrumentKinds", Objects(document["instruments"]).Select(instrument => (string)instrument["kind"]!));
    }

    private static void Sort(JsonObject document, string key, IEnumerable<string> appearing)
    {
        var order = appearing.Distinct(StringComparer.Ordinal).Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        JsonNode[] sorted = [.. Objects(document[key]).OrderBy(entry => order.GetValueOrDefault((string)entry["id"]!, int.MaxValue)).Select(entry => entry.DeepClone())];
        document[key] = new JsonArray(sorted);
        Count(sorted.OfType<JsonObject>());
    }

    private static void Count(IEnumerable<JsonObject> entries)
    {
        var number = 0;
        foreach (var entry in entries)
        {
            entry["number"] = ++number;
        }
    }

    private static IEnumerable<JsonObject> Tasks(JsonObject document) => Objects(document["chapters"])
        .SelectMany(chapter => Objects(chapter["sections"]).SelectMany(section => Objects(section["tasks"])).Concat(Objects(chapter["tasks"])))
        .Concat(Objects(document["tasks"]));

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => list is JsonArray array ? array.OfType<JsonObject>() : [];
}
