using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    /// <summary>No value: what stands there is wrong and has been reported, so that nothing more is said of it.</summary>
    Malformed,
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A JSON value and where it stands, in UTF-16 code units.</summary>
internal sealed class JsonNode(JsonKind kind, int start)
{
    public JsonKind Kind { get; } = kind;

    public int Start { get; } = start;

    /// <summary>The length of the value in the text, quotes and brackets included.</summary>
    public int Length { get; set; }

    /// <summary>The text of a string; a number or literal as it is written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether the text is written without escapes and has <see cref="Characters.Plain"/> characters only.</summary>
    public bool IsPlain { get; init; }

    public JsonNode[]? Items { get; set; }

    public JsonMember[]? Members { get; set; }

    /// <summary>Whether a key of the object is malformed, so that nobody can say which one is missing.</summary>
    public bool HasMalformedKey { get; set; }
}

/// <summary>A key of an object, with its value.</summary>
internal readonly record struct JsonMember(string Name, int Start, int Length, JsonNode Value);
