using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Data.Tests;

/// <summary>The plan document as the repository holds it, read without the library.</summary>
internal static class PlanFile
{
    public static string Text { get; } = Repository.Read("data/plan2025.json");

    public static JsonObject Document { get; } = JsonNode.Parse(Text)!.AsObject();

    /// <summary>All tasks, in order: a chapter without sections has its tasks itself.</summary>
    public static IEnumerable<JsonNode> Tasks =>
        Document["chapters"]!.AsArray()
            .SelectMany(c => c!["sections"] is JsonArray sections ? sections.SelectMany(s => s!["tasks"]!.AsArray()) : c["tasks"]!.AsArray())
            .Select(t => t!);

    /// <summary>Every text, with the key of its entry (T001 for a task) and the name that it has there.</summary>
    public static PlanText[] Texts { get; } = [.. TextsIn(Document, "", "")];

    private static IEnumerable<PlanText> TextsIn(JsonNode? node, string key, string name) => node switch
    {
        JsonArray array => array.SelectMany(item => TextsIn(item, key, name)),
        JsonObject text when text.ContainsKey("zh-Hans") =>
            [new(key, name, (string)text["zh-Hans"]!, (string)text["zh-Hant"]!, (string?)text["en"])],
        JsonObject entry => entry.SelectMany(p => TextsIn(p.Value, KeyOf(entry) ?? key, p.Key)),
        _ => [],
    };

    private static string? KeyOf(JsonObject entry) =>
        entry.ContainsKey("responsibility") ? $"T{(int)entry["number"]!:000}" : (string?)entry["id"] ?? (string?)entry["name"];
}
