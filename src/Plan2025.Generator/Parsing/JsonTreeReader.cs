using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads a text into a tree of values that know their places.</summary>
internal static class JsonTreeReader
{
    /// <summary>The root value, or null where the text is not JSON; the problem then stands in the list.</summary>
    public static JsonNode? Read(string text, ProblemList problems)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var map = new CharacterMap(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            return ReadTree(ref reader, map, problems);
        }
        catch (JsonException e)
        {
            var offset = OffsetOf(utf8, e);
            var start = new CharacterMap(utf8).ToCharacters(offset);
            problems.Add(ProblemKind.MalformedJson, start, start < text.Length ? 1 : 0, Explain(e));
            return null;
        }
    }

    private static JsonNode? ReadTree(ref Utf8JsonReader reader, CharacterMap map, ProblemList problems)
    {
        JsonNode? root = null;
        var open = new Stack<JsonNode>();
        var name = (Text: "", Start: 0, Length: 0);
        while (reader.Read())
        {
            var start = map.ToCharacters((int)reader.TokenStartIndex);
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                // The reader has consumed the colon too; the key ends at its closing quote.
                var length = map.ToCharacters((int)reader.TokenStartIndex + reader.ValueSpan.Length + 2) - start;
                name = (ReadString(ref reader, start, length, problems), start, length);
                continue;
            }

            var end = map.ToCharacters((int)reader.BytesConsumed);
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                var closed = open.Pop();
                closed.Length = end - closed.Start;
                continue;
            }

            var node = ReadValue(ref reader, start, end, problems);
            if (open.Count == 0)
            {
                root = node;
            }
            else if (open.Peek().Members is { } members)
            {
                members.Add(new JsonMember(name.Text, name.Start, name.Length, node));
            }
            else
            {
                open.Peek().Items!.Add(node);
            }

            if (node.Kind is JsonKind.Object or JsonKind.Array)
            {
                open.Push(node);
            }
        }

        return root;
    }

    private static JsonNode ReadValue(ref Utf8JsonReader reader, int start, int end, ProblemList problems) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonNode(JsonKind.Object, start) { Members = [] },
            JsonTokenType.StartArray => new JsonNode(JsonKind.Array, start) { Items = [] },
            JsonTokenType.String => new JsonNode(JsonKind.String, start)
            {
                Length = end - start,
                Text = ReadString(ref reader, start, end - start, problems),
            },
            JsonTokenType.Number => Literal(JsonKind.Number, ref reader, start, end),
            JsonTokenType.True or JsonTokenType.False => Literal(JsonKind.Boolean, ref reader, start, end),
            _ => Literal(JsonKind.Null, ref reader, start, end),
        };

    private static JsonNode Literal(JsonKind kind, ref Utf8JsonReader reader, int start, int end) =>
        new(kind, start) { Length = end - start, Text = Encoding.UTF8.GetString(reader.ValueSpan.ToArray()) };

    private static string ReadString(ref Utf8JsonReader reader, int start, int length, ProblemList problems)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            problems.Add(ProblemKind.InvalidValue, start, length, "text", "well-formed text", "half of a surrogate pair");
            return "";
        }
    }

    private static int OffsetOf(byte[] utf8, JsonException e)
    {
        var line = e.LineNumber ?? 0;
        var offset = 0;
        while (line > 0 && offset < utf8.Length)
        {
            if (utf8[offset++] == (byte)'\n')
            {
                line--;
            }
        }

        return (int)Math.Min(utf8.Length, offset + (e.BytePositionInLine ?? 0));
    }

    /// <summary>The reader's message without its own, byte-based, position.</summary>
    private static string Explain(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = end < 0 ? e.Message : e.Message.Substring(0, end);
        return message.TrimEnd('.');
    }
}
