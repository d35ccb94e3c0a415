using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plan2025;

/// <summary>Reads and writes a set of tasks as a JSON array such as <c>["T001","T045"]</c>, in plan order; reads an expression such as <c>"T001..T012"</c> too.</summary>
/// <remarks><see cref="TaskSet"/> names it itself, so it need not be registered. Reading accepts tasks in any order, and repeated ones.</remarks>
public sealed class TaskSetJsonConverter : JsonConverter<TaskSet>
{
    private static readonly PlanJsonConverter<TaskId> Item = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is neither an array of tasks nor an expression; the message says what was expected.</exception>
    public override TaskSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return Parse(reader.GetString()!);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A TaskSet is an array of tasks, or an expression such as \"T001..T012\".");
        }

        var set = TaskSet.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            set = set.With(Item.Read(ref reader, typeof(TaskId), options));
        }

        return set;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TaskSet value, JsonSerializerOptions options)
    {
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStartArray();
        foreach (var id in value)
        {
            Item.Write(writer, id, options);
        }

        writer.WriteEndArray();
    }

    private static TaskSet Parse(string text)
    {
        try
        {
            return TaskSet.Parse(text);
        }
        catch (FormatException e)
        {
            // The serializer adds the path and the line.
            throw new JsonException(e.Message, e);
        }
    }
}
