using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Plan2025.Documents.Writing;

/// <summary>The one way in which the document is written: UTF-8, LF, two spaces, keys in the schema's order, Chinese as it is.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(JsonNode document, JsonNode schema) =>
        Order(document, schema, schema)!.ToJsonString(s_options) + "\n";

    private static JsonNode? Order(JsonNode? node, JsonNode? schema, JsonNode root)
    {
        schema = Resolve(schema, root);
        return node switch
        {
            JsonArray array => new JsonArray([.. array.Select(item => Order(item, schema?["items"], root))]),
            JsonObject value => OrderKeys(value, schema, root),
            _ => node?.DeepClone(),
        };
    }

    /// <summary>Keys that the schema does not name, such as languages, stay in the order in which they are written.</summary>
    private static JsonObject OrderKeys(JsonObject value, JsonNode? schema, JsonNode root)
    {
        var properties = schema?["properties"]?.AsObject();
        var known = properties?.Select(p => p.Key).ToArray() ?? [];
        var keys = known.Where(value.ContainsKey).Concat(value.Select(p => p.Key).Except(known));
        return new JsonObject(keys.Select(key => System.Collections.Generic.KeyValuePair.Create(
            key, Order(value[key], properties?[key] ?? schema?["additionalProperties"], root))));
    }

    private static JsonNode? Resolve(JsonNode? schema, JsonNode root)
    {
        // additionalProperties may be a plain true or false.
        if (schema is not JsonObject)
        {
            return null;
        }

        if (schema["anyOf"] is JsonArray { Count: > 0 } choices)
        {
            return Resolve(choices[0], root);
        }

        return (string?)schema["$ref"] is { } reference ? root["$defs"]![reference["#/$defs/".Length..]] : schema;
    }
}
