using System;
using System.Collections.Generic;
using System.Globalization;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads one JSON object key by key and reports every key that is missing, unknown, repeated or of the wrong type.</summary>
/// <remarks>A wrong value is replaced by a harmless one of length 0, so that reading goes on and all problems are found in one pass.</remarks>
internal sealed partial class ObjectReader
{
    private const int FewKeys = 16;

    private readonly Stack<ObjectReader> _free;

    /// <summary>The tokens of the keys, each key once.</summary>
    private readonly List<int> _keys = [];

    /// <summary>The keys that somebody asked for; none where all keys are read.</summary>
    private readonly List<string> _asked = [];

    private JsonNode _node;
    private string _what = "";
    private ProblemList _problems = null!;

    /// <summary>Where each key is, for objects of so many keys that looking through all of them would take long.</summary>
    private Dictionary<string, int>? _index;

    /// <summary>One bit for each of few keys that somebody has asked for.</summary>
    private uint _found;

    /// <summary>Where the next key probably is: keys are asked for in the order in which they are written.</summary>
    private int _next;

    private ObjectReader(Stack<ObjectReader> free) => _free = free;

    /// <summary>Begins to read an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="problems">Where problems are added.</param>
    /// <param name="free">Readers that are not in use: one for each depth is enough for all objects.</param>
    public static ObjectReader Open(JsonNode node, string what, ProblemList problems, Stack<ObjectReader> free)
    {
        var reader = free.Count > 0 ? free.Pop() : new ObjectReader(free);
        reader.Begin(node, what, problems);
        return reader;
    }

    private void Begin(JsonNode node, string what, ProblemList problems)
    {
        _node = node;
        _what = what;
        _problems = problems;
        _index = null;
        _next = 0;
        _found = 0;
        _keys.Clear();
        _asked.Clear();
        if (node.Kind != JsonKind.Object)
        {
            WrongType(node, what, Describe(JsonKind.Object));
            return;
        }

        var mayRepeat = CollectKeys();
        if (_keys.Count > FewKeys)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            mayRepeat = true;
        }

        if (mayRepeat)
        {
            RemoveRepeated();
        }
    }

    /// <summary>Where the object begins; of length 0 where it is none.</summary>
    public Located<bool> Place => new(true, _node.Start, _node.Kind == JsonKind.Object ? 1 : 0);

    /// <summary>Reports the keys that nobody asked for, and ends the use of the reader.</summary>
    public void Close()
    {
        var areAllFound = _index is null && _found == (1u << _keys.Count) - 1;
        if (!areAllFound)
        {
            ReportUnknown();
        }

        Free();
    }

    /// <summary>Ends the use of the reader of an object of which all keys are read.</summary>
    public void Free() => _free.Push(this);

    /// <summary>How many different keys there are.</summary>
    public int Count => _keys.Count;

    /// <summary>A member, in the order in which they are written.</summary>
    public JsonMember this[int index] => new(_node.Tree, _keys[index]);

    public JsonNode? Optional(string key)
    {
        _asked.Add(key);
        return Find(key);
    }

    public JsonNode? Required(string key)
    {
        var value = Optional(key);
        if (value is null && _node.Kind == JsonKind.Object && !_node.HasMalformedKey)
        {
            // The opening brace: the object as a whole may span many lines.
            _problems.Add(ProblemKind.MissingKey, _node.Start, 1, key, _what);
        }

        return value;
    }

    public Located<string> String(string key) => ToText(Required(key), key);

    /// <summary>A string, or null where the value is null.</summary>
    public Located<string>? NullableString(string key) =>
        Required(key) is { Kind: not JsonKind.Null } node ? ToText(node, key) : null;

    /// <summary>A string, or null where the key is absent.</summary>
    public Located<string>? OptionalString(string key) =>
        Optional(key) is { } node ? ToText(node, key) : null;

    /// <summary>A string of a given form, such as a date.</summary>
    public Located<string> String(string key, Func<string, bool> isValid, string expected) =>
        Checked(String(key), key, isValid, expected);

    /// <inheritdoc cref="String(string, Func{string, bool}, string)"/>
    public void OptionalString(string key, Func<string, bool> isValid, string expected)
    {
        if (OptionalString(key) is { } text)
        {
            Checked(text, key, isValid, expected);
        }
    }

    /// <summary>A whole number that is not below a minimum.</summary>
    public Located<int> Integer(string key, int minimum = int.MinValue, int maximum = int.MaxValue) =>
        ToInteger(Required(key), key, minimum, maximum);

    public Located<int> ToInteger(JsonNode? value, string key, int minimum, int maximum)
    {
        if (value is not { } node)
        {
            return new Located<int>(0, _node.Start, 0);
        }

        if (node.Kind != JsonKind.Number)
        {
            WrongType(node, key, Describe(JsonKind.Number));
        }
        else if (TryRead(node, out var number)
            && number >= minimum
            && number <= maximum)
        {
            return new Located<int>(number, node.Start, node.Length);
        }
        else
        {
            _problems.Add(ProblemKind.InvalidValue, node.Start, node.Length, key, Range(minimum, maximum), node.Text);
        }

        return new Located<int>(0, node.Start, 0);
    }

    public bool Boolean(string key)
    {
        if (Required(key) is not { } node)
        {
            return false;
        }

        if (node.Kind != JsonKind.Boolean)
        {
            WrongType(node, key, Describe(JsonKind.Boolean));
        }

        return node.Kind == JsonKind.Boolean && node.Length == "true".Length;
    }

    public EquatableArray<T> Array<T>(string key, Func<JsonNode, T> read)
        where T : IEquatable<T> => Items(Required(key), key, read, static (read, item) => read(item));

    /// <summary>A list that must have at least one entry.</summary>
    public EquatableArray<T> NonEmptyArray<T>(string key, Func<JsonNode, T> read)
        where T : IEquatable<T>
    {
        var value = Required(key);
        if (value is { Kind: JsonKind.Array, Count: 0 } list)
        {
            _problems.Add(ProblemKind.EmptyList, list.Start, 1, key);
        }

        return Items(value, key, read, static (read, item) => read(item));
    }

    public EquatableArray<T> OptionalArray<T>(string key, Func<JsonNode, T> read)
        where T : IEquatable<T> => Items(Optional(key), key, read, static (read, item) => read(item));

    public EquatableArray<Located<string>> Strings(string key) =>
        Items(Required(key), key, (Reader: this, Key: key), static (o, item) => o.Reader.ToText(item, o.Key, isEntry: true));

    /// <summary>What an entry of a list is called in messages.</summary>
    public static string EntryOf(string key) => "an entry of " + key;

    /// <summary>The text of a value; also the empty one where <paramref name="mayBeEmpty"/>.</summary>
    public Located<string> ToText(JsonNode? value, string key, bool mayBeEmpty = false, bool isEntry = false)
    {
        if (value is not { } node)
        {
            return new Located<string>("", _node.Start, 0);
        }

        if (node.Kind != JsonKind.String)
        {
            WrongType(node, isEntry ? EntryOf(key) : key, Describe(JsonKind.String));
            return new Located<string>("", node.Start, 0);
        }

        var text = node.Text;
        if (text.Length == 0 && !mayBeEmpty)
        {
            _problems.Add(ProblemKind.EmptyText, node.Start, node.Length, isEntry ? EntryOf(key) : key);
            return new Located<string>("", node.Start, 0);
        }

        return new Located<string>(text, node.Start, node.Length);
    }

    public Located<string> Checked(Located<string> text, string key, Func<string, bool> isValid, string expected)
    {
        if (text.Length == 0 || isValid(text.Value))
        {
            return text;
        }

        _problems.Add(ProblemKind.InvalidValue, text, key, expected, text.Value);
        return new Located<string>("", text.Start, 0);
    }

    private EquatableArray<T> Items<TReader, T>(JsonNode? list, string key, TReader reader, Func<TReader, JsonNode, T> read)
        where T : IEquatable<T>
    {
        if (list is not { } node)
        {
            return EquatableArray<T>.Empty;
        }

        if (node.Kind != JsonKind.Array)
        {
            WrongType(node, key, Describe(JsonKind.Array));
            return EquatableArray<T>.Empty;
        }

        var values = new T[node.Count];
        var at = node.Index + 1;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = read(reader, new JsonNode(node.Tree, at));
            at = node.Tree[at].Next;
        }

        return values;
    }

    private void WrongType(JsonNode node, string what, string expected)
    {
        // What is malformed has been reported as that.
        if (node.Kind != JsonKind.Malformed)
        {
            // A long value is marked by its first character only.
            var length = node.Kind is JsonKind.Object or JsonKind.Array ? 1 : node.Length;
            _problems.Add(ProblemKind.WrongType, node.Start, length, what, expected, Describe(node.Kind));
        }
    }

    /// <summary>Reads a whole number. Few digits, as all numbers of a plan have, need no string.</summary>
    private static bool TryRead(JsonNode node, out int number)
    {
        const int FewDigits = 9;

        number = 0;
        foreach (var c in node.Tree.Document.AsSpan(node.Start, node.Length))
        {
            if (c is < '0' or > '9' || node.Length > FewDigits)
            {
                return int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private static string Range(int minimum, int maximum) =>
        (minimum, maximum) switch
        {
            (int.MinValue, _) => "a whole number",
            (_, int.MaxValue) => string.Format(CultureInfo.InvariantCulture, "a whole number from {0}", minimum),
            _ => string.Format(CultureInfo.InvariantCulture, "a whole number from {0} to {1}", minimum, maximum),
        };

    /// <summary>A sort of value, in the words of people who see brackets and quotes, not types.</summary>
    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => "true or false",
        JsonKind.Number => "a number",
        JsonKind.String => "a text in quotes",
        JsonKind.Array => "a list in [ ]",
        _ => "an object in { }",
    };
}
