using System.Collections.Generic;
using System.Text.Json;

namespace Plan2025.Generator.Reading;

/// <summary>A value of a JSON document.</summary>
/// <param name="Kind">What it is. A text that is not well-formed is undefined: it has been reported, and nothing more is said of it.</param>
/// <param name="Start">Where it begins, in UTF-16 code units from the start of the document.</param>
/// <param name="Length">How many code units it takes, quotes and brackets included.</param>
internal sealed record JsonValue(JsonValueKind Kind, int Start, int Length)
{
    /// <summary>What a string means, or a number as it is written; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The values of an array.</summary>
    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    /// <summary>The members of an object in the order of the document. A key may be there twice.</summary>
    public IReadOnlyList<JsonMember> Members { get; init; } = [];

    /// <summary>This string, or all strings that this value contains; keys are none of them.</summary>
    public IEnumerable<JsonValue> Strings()
    {
        if (Kind == JsonValueKind.String)
        {
            yield return this;
        }

        foreach (var item in Items)
        {
            foreach (var text in item.Strings())
            {
                yield return text;
            }
        }

        foreach (var member in Members)
        {
            foreach (var text in member.Value.Strings())
            {
                yield return text;
            }
        }
    }
}

/// <summary>A key of an object, which is a string, and its value.</summary>
internal readonly record struct JsonMember(JsonValue Key, JsonValue Value);
