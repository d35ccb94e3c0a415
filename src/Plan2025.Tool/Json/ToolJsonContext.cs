using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plan2025.Tool.Mcp;

namespace Plan2025.Tool.Json;

/// <summary>Writes the documents: camelCase, indented, Chinese unescaped.</summary>
[JsonSerializable(typeof(GlanceJson))]
[JsonSerializable(typeof(ShowJson))]
[JsonSerializable(typeof(ListJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(ExportJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(TaskAnswer))]
internal sealed partial class ToolJsonContext : JsonSerializerContext
{
    /// <summary>The output is a file or a terminal, never part of an HTML page.</summary>
    private static readonly ToolJsonContext s_readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static void Write<T>(TextWriter output, T document)
    {
        output.Write(JsonSerializer.Serialize(document, typeof(T), s_readable));
        output.Write('\n');
    }
}
