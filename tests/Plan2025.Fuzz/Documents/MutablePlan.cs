using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plan2025.Fuzz.Documents;

/// <summary>A plan document that can be changed, also into what is no plan and no JSON.</summary>
internal sealed class MutablePlan(string json)
{
    private static readonly string[] s_numbered =
        ["expressions", "agencyKinds", "agencies", "instrumentKinds", "instruments", "chapters", "sections", "tasks"];

    private readonly List<string> _raw = [];

    public JsonNode? Root { get; set; } = JsonNode.Parse(json);

    /// <summary>Every value but the document itself, outer ones before those that they hold.</summary>
    public Place[] Places() => [.. Inside(Root, "")];

    /// <summary>The values of one key.</summary>
    public Place[] Members(string key) => [.. Places().Where(place => place.Parent is JsonObject && place.Key == key)];

    /// <summary>The objects in all lists of one key, in the order of the document.</summary>
    public JsonObject[] Entries(string key) =>
        [.. Places().Where(place => place.Parent is JsonArray && place.Key == key).Select(place => place.Value).OfType<JsonObject>()];

    /// <summary>A value that is written as it is given, be it JSON or not.</summary>
    public JsonNode Raw(string text)
    {
        _raw.Add(text);
        return JsonValue.Create(Mark(_raw.Count - 1));
    }

    /// <summary>Numbers the entries of each kind 1, 2, 3, …</summary>
    public void Renumber()
    {
        foreach (var kind in s_numbered)
        {
            var number = 0;
            foreach (var entry in Entries(kind))
            {
                entry["number"] = ++number;
            }
        }
    }

    public string ToJson(bool isIndented)
    {
        var text = Root?.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = isIndented }) ?? "null";

        // Later ones may hold earlier ones.
        for (var i = _raw.Count - 1; i >= 0; i--)
        {
            text = text.Replace($"\"{Mark(i)}\"", _raw[i], StringComparison.Ordinal);
        }

        return text;
    }

    private static string Mark(int index) => string.Create(CultureInfo.InvariantCulture, $"@raw {index}@");

    private static IEnumerable<Place> Inside(JsonNode? node, string key) => node switch
    {
        JsonObject o => o.Select(member => member.Key).SelectMany(k => Inside(o[k], k).Prepend(new Place(o, k, 0))),
        JsonArray a => Enumerable.Range(0, a.Count).SelectMany(i => Inside(a[i], key).Prepend(new Place(a, key, i))),
        _ => [],
    };
}

/// <summary>Where a value is in its document.</summary>
/// <param name="Parent">The object or list that holds it.</param>
/// <param name="Key">The key that it, or the list that holds it, is the value of.</param>
/// <param name="Index">Which item of a list it is.</param>
internal sealed record Place(JsonNode Parent, string Key, int Index)
{
    public JsonNode? Value
    {
        get => Parent is JsonArray list ? list[Index] : Parent[Key];
        set
        {
            if (Parent is JsonArray list)
            {
                list[Index] = value;
            }
            else
            {
                Parent[Key] = value;
            }
        }
    }

    /// <summary>The value's text; null where it is none.</summary>
    public string? Text => Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The value as JSON.</summary>
    public string Json => Value?.ToJsonString() ?? "null";

    public void Remove()
    {
        if (Parent is JsonArray list)
        {
            list.RemoveAt(Index);
        }
        else
        {
            Parent.AsObject().Remove(Key);
        }
    }
}
