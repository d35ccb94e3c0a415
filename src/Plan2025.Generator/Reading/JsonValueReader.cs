using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Plan2025.Generator.Model;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Reading;

/// <summary>Reads a JSON document into a tree of values.</summary>
internal ref struct JsonValueReader
{
    /// <summary>Deeper than any document of the schema.</summary>
    public const int MaximumDepth = 64;

    private readonly string _text;
    private readonly byte[] _utf8;
    private readonly ProblemList _problems;
    private readonly List<int> _open = [];
    private Utf8JsonReader _reader;

    // The same position in bytes and in characters.
    private int _byte;
    private int _character;

    // The last token that was read: what it is, where it begins, where it ends, and where the one after it may begin.
    private JsonTokenType _last;
    private int _start;
    private int _end;
    private int _next;

    private JsonValueReader(string text, ProblemList problems)
    {
        _text = text;
        _utf8 = Encoding.UTF8.GetBytes(text);
        _problems = problems;
        _reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = MaximumDepth });
    }

    /// <summary>The document, or null where the text is not JSON, which is reported where it first shows.</summary>
    public static JsonValue? Read(string text, ProblemList problems)
    {
        var reader = new JsonValueReader(text, problems);
        try
        {
            reader.Next();
            var root = reader.Value();
            reader.Next();
            return root;
        }
        catch (JsonException)
        {
            var (start, length, message) = new JsonProblems(text, reader._open).After(reader._last, reader._next);
            problems.Add(ProblemKind.MalformedJson, new SourceSpan(start, length), message);
            return null;
        }
    }

    private JsonTokenType Next()
    {
        if (_reader.Read())
        {
            _last = _reader.TokenType;
            var quotes = _last is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
            _start = CharacterAt(_reader.TokenStartIndex);
            _end = CharacterAt(_reader.TokenStartIndex + _reader.ValueSpan.Length + quotes);
            _next = CharacterAt(_reader.BytesConsumed);
        }

        return _last;
    }

    /// <summary>The character that begins at a byte. Bytes are asked for in rising order, so that each is counted once.</summary>
    private int CharacterAt(long index)
    {
        _character += Encoding.UTF8.GetCharCount(_utf8, _byte, (int)index - _byte);
        _byte = (int)index;
        return _character;
    }

    private JsonValue Value() => _last switch
    {
        JsonTokenType.StartObject => Object(),
        JsonTokenType.StartArray => Array(),
        JsonTokenType.String => String(),
        JsonTokenType.Number => Scalar(JsonValueKind.Number),
        JsonTokenType.True => Scalar(JsonValueKind.True),
        JsonTokenType.False => Scalar(JsonValueKind.False),
        _ => Scalar(JsonValueKind.Null),
    };

    private JsonValue Object()
    {
        var members = new List<JsonMember>();
        _open.Add(_start);
        while (Next() != JsonTokenType.EndObject)
        {
            var key = String();
            Next();
            var value = Value();
            if (key.Kind == JsonValueKind.String)
            {
                members.Add(new JsonMember(key, value));
            }
        }

        var start = Close();
        return new JsonValue(JsonValueKind.Object, start, _end - start) { Members = members };
    }

    private JsonValue Array()
    {
        var items = new List<JsonValue>();
        _open.Add(_start);
        while (Next() != JsonTokenType.EndArray)
        {
            items.Add(Value());
        }

        var start = Close();
        return new JsonValue(JsonValueKind.Array, start, _end - start) { Items = items };
    }

    /// <summary>Closes the innermost container, and returns where it began.</summary>
    private int Close()
    {
        var start = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        return start;
    }

    private JsonValue String()
    {
        try
        {
            return new JsonValue(JsonValueKind.String, _start, _end - _start) { Text = _reader.GetString()! };
        }
        catch (InvalidOperationException)
        {
            foreach (var half in JsonText.Halves(JsonText.Units(_text, new SourceSpan(_start, _end - _start))))
            {
                _problems.Add(ProblemKind.IllFormedText, half.Span, Characters.CodePoint(half.Value));
            }

            return new JsonValue(JsonValueKind.Undefined, _start, _end - _start);
        }
    }

    private JsonValue Scalar(JsonValueKind kind) =>
        new(kind, _start, _end - _start) { Text = _text.Substring(_start, _end - _start) };
}
