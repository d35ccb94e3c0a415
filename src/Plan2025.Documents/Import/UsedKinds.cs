using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Import;

/// <summary>The kinds of agencies or instruments that a document uses, in the order of the register.</summary>
internal sealed class UsedKinds(IReadOnlyList<JsonObject> known, string unclassifiedId, string unclassifiedName, string[] languages)
{
    private readonly HashSet<string> _used = [];

    /// <summary>Uses a kind; an unknown one is the kind of what is not classified yet.</summary>
    /// <returns>The id of the kind.</returns>
    public string Use(string id)
    {
        id = known.Any(kind => (string)kind["id"]! == id) ? id : unclassifiedId;
        _used.Add(id);
        return id;
    }

    /// <summary>The kinds that were used.</summary>
    public JsonArray Write()
    {
        var kinds = new JsonArray();
        foreach (var kind in known.Where(kind => _used.Contains((string)kind["id"]!)))
        {
            Add((string)kind["id"]!, (string)kind["name"]!, kind["title"]!.AsObject());
        }

        if (_used.Contains(unclassifiedId))
        {
            Add(unclassifiedId, unclassifiedName, new JsonObject { ["zh-Hans"] = "未分类", ["zh-Hant"] = "未分類", ["en"] = "Not classified" });
        }

        return kinds;

        void Add(string id, string name, JsonObject title) => kinds.Add(new JsonObject
        {
            ["id"] = id,
            ["number"] = kinds.Count + 1,
            ["name"] = name,
            ["title"] = In(title, languages),
        });
    }

    /// <summary>A text in some of its languages.</summary>
    public static JsonObject In(JsonObject text, IEnumerable<string> languages) =>
        new(languages.Where(text.ContainsKey).Select(language => KeyValuePair.Create(language, text[language]?.DeepClone())));
}
