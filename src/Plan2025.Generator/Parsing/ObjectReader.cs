using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads one JSON object key by key and reports every key that is missing, unknown, repeated or of the wrong type.</summary>
/// <remarks>A wrong value is replaced by a harmless one of length 0, so that reading goes on and all problems are found in one pass.</remarks>
internal sealed class ObjectReader
{
    private const int FewKeys = 16;

    private readonly JsonNode _node;
    private readonly string _what;
    private readonly ProblemList _problems;
    private readonly JsonMember[] _members = [];

    /// <summary>Where each key is, for objects of so many keys that looking through all of them would take long.</summary>
    private readonly Dictionary<string, int>? _index;

    /// <summary>The keys that somebody asked for; none where all keys are read.</summary>
    private List<string>? _asked;

    /// <summary>Where the next key probably is: keys are asked for in the order in which they are written.</summary>
    private int _next;

    public ObjectReader(JsonNode node, string what, ProblemList problems)
    {
        _node = node;
        _what = what;
        _problems = problems;
        if (node.Kind != JsonKind.Object)
        {
            WrongType(node, what, Describe(JsonKind.Object));
            return;
        }

        _members = node.Members!;
        _index = _members.Length > FewKeys ? new Dictionary<string, int>(StringComparer.Ordinal) : null;
        if (_index is not null || MayRepeat(_members))
        {
            _members = Distinct(_members);
        }
    }

    /// <summary>Where the object begins; of length 0 where it is none.</summary>
    public Located<bool> Place => new(true, _node.Start, _node.Kind == JsonKind.Object ? 1 : 0);

    /// <summary>Reports the keys that nobody asked for. Call it last.</summary>
    public void Close()
    {
        var asked = _asked ?? [];
        var next = 0;
        foreach (var member in _members)
        {
            if (!IsAsked(asked, member.Name, ref next))
            {
                var free = asked.Where(key => Find(key) is null);
                var hint = Suggestion.For(member.Name, free);
                _problems.Add(
                    ProblemKind.UnknownKey,
                    member.Start,
                    member.Length,
                    member.Name,
                    _what,
                    hint.Length > 0 ? hint : "; known keys: " + string.Join(", ", asked.Distinct()));
            }
        }
    }

    /// <summary>The keys in the order in which they are written, each once.</summary>
    public JsonMember[] Members => _members;

    public JsonNode? Optional(string key)
    {
        _asked ??= new List<string>(_members.Length);
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

    public Located<int> ToInteger(JsonNode? node, string key, int minimum, int maximum)
    {
        if (node is null)
        {
            return new Located<int>(0, _node.Start, 0);
        }

        if (node.Kind != JsonKind.Number)
        {
            WrongType(node, key, Describe(JsonKind.Number));
        }
        else if (int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
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
        var node = Required(key);
        if (node is null)
        {
            return false;
        }

        if (node.Kind != JsonKind.Boolean)
        {
            WrongType(node, key, Describe(JsonKind.Boolean));
        }

        return node.Text == "true";
    }

    public EquatableArray<T> Array<T>(string key, Func<JsonNode, T> read)
        where T : IEquatable<T> => Items(Required(key), key, read);

    /// <summary>A list that must have at least one entry.</summary>
    public EquatableArray<T> NonEmptyArray<T>(string key, Func<JsonNode, T> read)
        where T : IEquatable<T>
    {
        var node = Required(key);
        if (node is { Kind: JsonKind.Array, Items.Length: 0 })
        {
            _problems.Add(ProblemKind.EmptyList, node.Start, 1, key);
        }

        return Items(node, key, read);
    }

    public EquatableArray<T> OptionalArray<T>(string key, Func<JsonNode, T> read)
        where T : IEquatable<T> => Items(Optional(key), key, read);

    public EquatableArray<Located<string>> Strings(string key)
    {
        var items = ItemsOf(Required(key), key);
        var texts = new Located<string>[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            texts[i] = items[i] is { Kind: JsonKind.String, Text.Length: > 0 } item
                ? new Located<string>(item.Text, item.Start, item.Length)
                : ToText(items[i], EntryOf(key));
        }

        return texts;
    }

    /// <summary>What an entry of a list is called in messages.</summary>
    public static string EntryOf(string key) => "an entry of " + key;

    /// <summary>The text of a value; also the empty one where <paramref name="mayBeEmpty"/>.</summary>
    public Located<string> ToText(JsonNode? node, string key, bool mayBeEmpty = false)
    {
        if (node is null)
        {
            return new Located<string>("", _node.Start, 0);
        }

        if (node.Kind != JsonKind.String)
        {
            WrongType(node, key, Describe(JsonKind.String));
            return new Located<string>("", node.Start, 0);
        }

        if (node.Text.Length == 0 && !mayBeEmpty)
        {
            _problems.Add(ProblemKind.EmptyText, node.Start, node.Length, key);
            return new Located<string>("", node.Start, 0);
        }

        return new Located<string>(node.Text, node.Start, node.Length);
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

    private EquatableArray<T> Items<T>(JsonNode? node, string key, Func<JsonNode, T> read)
        where T : IEquatable<T>
    {
        var items = ItemsOf(node, key);
        var values = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = read(items[i]);
        }

        return values;
    }

    /// <summary>The items of a list, or none.</summary>
    private JsonNode[] ItemsOf(JsonNode? node, string key)
    {
        if (node is null)
        {
            return [];
        }

        if (node.Kind != JsonKind.Array)
        {
            WrongType(node, key, Describe(JsonKind.Array));
            return [];
        }

        return node.Items!;
    }

    /// <summary>Whether two of few keys begin alike and are of one length: only then somebody has to compare them.</summary>
    private static bool MayRepeat(JsonMember[] members)
    {
        var seen = 0ul;
        foreach (var member in members)
        {
            var bit = 1ul << (((member.Name.Length * 8) + (member.Name.Length > 0 ? member.Name[0] : 0)) & 63);
            if ((seen & bit) != 0)
            {
                return true;
            }

            seen |= bit;
        }

        return false;
    }

    /// <summary>The first member of each key; reports the others.</summary>
    private JsonMember[] Distinct(JsonMember[] members)
    {
        var distinct = new List<JsonMember>(members.Length);
        foreach (var member in members)
        {
            if (_index is null ? distinct.Exists(m => m.Name == member.Name) : _index.ContainsKey(member.Name))
            {
                _problems.Add(ProblemKind.DuplicateKey, member.Start, member.Length, member.Name, _what);
            }
            else
            {
                _index?.Add(member.Name, distinct.Count);
                distinct.Add(member);
            }
        }

        return distinct.Count == members.Length ? members : [.. distinct];
    }

    /// <summary>The place to look at, and the next one to look at: round and round, because what is sought mostly follows what was found.</summary>
    private static int Step(ref int next, int count)
    {
        var at = next < count ? next : 0;
        next = at + 1;
        return at;
    }

    /// <summary>Whether a key is among those that somebody asked for.</summary>
    private static bool IsAsked(List<string> asked, string key, ref int next)
    {
        for (var i = 0; i < asked.Count; i++)
        {
            if (asked[Step(ref next, asked.Count)] == key)
            {
                return true;
            }
        }

        return false;
    }

    private JsonNode? Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var at) ? _members[at].Value : null;
        }

        for (var i = 0; i < _members.Length; i++)
        {
            ref readonly var member = ref _members[Step(ref _next, _members.Length)];
            if (member.Name == key)
            {
                return member.Value;
            }
        }

        return null;
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
