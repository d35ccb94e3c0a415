using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Parsing;

/// <summary>A JSON document as a row of tokens: each container stands before what it holds, each key before its value.</summary>
internal sealed class JsonTree(string document)
{
    /// <summary>The texts of tokens that mean something else than what is written.</summary>
    private readonly Dictionary<int, string> _texts = [];

    private JsonToken[] _tokens = [];

    public string Document { get; } = document;

    public int Count { get; private set; }

    public JsonNode Root => new(this, 0);

    public ref JsonToken this[int index] => ref _tokens[index];

    /// <summary>Adds a token that holds nothing yet, and says its place.</summary>
    public int Add(JsonKind kind, int start, int length)
    {
        var index = Count;
        if (index == _tokens.Length)
        {
            Array.Resize(ref _tokens, Math.Max(2 * index, 64));
        }

        Count = index + 1;
        _tokens[index] = new JsonToken { Kind = kind, Start = start, Length = length, Next = index + 1 };
        return index;
    }

    /// <summary>Takes the last tokens away again, from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Says what a token means where that is not what is written.</summary>
    public void SetText(int index, string text)
    {
        ref var token = ref _tokens[index];
        token.HasOwnText = true;
        _texts[index] = text;
    }

    /// <summary>The text of a string or a key; a number or a literal as it is written.</summary>
    public string TextOf(int index)
    {
        ref var token = ref _tokens[index];
        return token.HasOwnText ? _texts[index]
            : token.Kind is JsonKind.String or JsonKind.Key ? Document.Substring(token.Start + 1, token.Length - 2)
            : token.Kind is JsonKind.Object or JsonKind.Array or JsonKind.Malformed ? ""
            : Document.Substring(token.Start, token.Length);
    }

    /// <summary>The strings that have escapes or uncommon characters.</summary>
    public List<JsonString> UnusualStrings()
    {
        var strings = new List<JsonString>();
        for (var index = 0; index < Count; index++)
        {
            if (_tokens[index] is { Kind: JsonKind.String, IsPlain: false } token)
            {
                strings.Add(new JsonString(token.Start, TextOf(index)));
            }
        }

        return strings;
    }
}
