using System.IO;
using System.Text.Json.Nodes;

namespace Plan2025.Documents;

/// <summary>The files that the tool brings along.</summary>
internal static class Resources
{
    /// <summary>The schema, for the order of keys.</summary>
    public static JsonNode Schema { get; } = JsonNode.Parse(Read("plan.schema.json"))!;

    public static string Read(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
