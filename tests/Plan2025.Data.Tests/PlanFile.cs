using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Data.Tests;

/// <summary>The plan document as the repository holds it, read without the library.</summary>
internal static class PlanFile
{
    public static string Text { get; } = File.ReadAllText(PathOf("plan2025.json"));

    public static JsonObject Document { get; } = JsonNode.Parse(Text)!.AsObject();

    /// <summary>All tasks, in order: a chapter without sections has its tasks itself.</summary>
    public static IEnumerable<JsonNode> Tasks =>
        Document["chapters"]!.AsArray()
            .SelectMany(c => c!["sections"] is JsonArray sections ? sections.SelectMany(s => s!["tasks"]!.AsArray()) : c["tasks"]!.AsArray())
            .Select(t => t!);

    /// <summary>Where the document is kept, for those who update it.</summary>
    public static string PathInRepository => Repository.PathOf("data/plan2025.json");

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);
}
