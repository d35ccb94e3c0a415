using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plan2025.Browser.Tests.Hostile;

/// <summary>Another plan than ours: every title and text ends in what would end an element, run a script, or turn the text that follows.</summary>
internal static class HostileData
{
    /// <summary>Markup, quotes, entities, a place of a label, letters and marks for right-to-left text that nothing closes, and a line separator.</summary>
    public const string Trap =
        " </script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\"><!-- \"'&amp;{0}\\u003c مرحبا 12\u200F\u2067\u202E\u2028x";

    /// <summary>The document, with traps.</summary>
    public static JsonObject Document { get; } = Create();

    public static string Json { get; } = Document.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The chapters.</summary>
    public static IEnumerable<JsonObject> Chapters => Objects(Document["chapters"]);

    /// <summary>The tasks, in their order.</summary>
    public static IEnumerable<JsonObject> Tasks => Chapters
        .SelectMany(chapter => chapter.ContainsKey("sections") ? Objects(chapter["sections"]) : [chapter])
        .SelectMany(parent => Objects(parent["tasks"]));

    /// <summary>A text of the document in a language.</summary>
    public static string Text(JsonNode? texts, string tag) => texts![tag]!.GetValue<string>();

    private static JsonObject Create()
    {
        var document = JsonNode.Parse(TestPlans.Plan2025)!.AsObject();
        var plan = document["plan"]!.AsObject();
        var notice = plan["notice"]!.AsObject();
        var chapters = Objects(document["chapters"]).ToArray();
        var parents = chapters.SelectMany(chapter => chapter.ContainsKey("sections") ? Objects(chapter["sections"]) : []).ToArray();
        JsonNode?[] texts =
        [
            plan["title"], plan["preamble"], plan["leadRule"],
            .. notice.Select(text => text.Value),
            .. Objects(document["agencies"]).SelectMany(agency => new[] { agency["fullName"], agency["printed"] }),
            .. Objects(document["instruments"]).Select(instrument => instrument["title"]),
            .. chapters.Concat(parents).Select(parent => parent["title"]),
            .. chapters.Concat(parents).Where(parent => parent.ContainsKey("tasks")).SelectMany(parent => Objects(parent["tasks"])).Select(task => task["text"]),
        ];

        // Texts mention instruments by what they are called without the traps.
        foreach (var instrument in Objects(document["instruments"]))
        {
            var aliases = instrument["aliases"]!.AsArray();
            foreach (var title in instrument["title"]!.AsObject().Select(text => text.Value!.GetValue<string>()).Except(aliases.Select(alias => alias!.GetValue<string>())).ToArray())
            {
                aliases.Add(title);
            }
        }

        foreach (var text in texts.OfType<JsonObject>())
        {
            foreach (var (tag, value) in text.ToArray())
            {
                text[tag] = value!.GetValue<string>() + Trap;
            }
        }

        return document;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? array) => array!.AsArray().Select(item => item!.AsObject());
}
