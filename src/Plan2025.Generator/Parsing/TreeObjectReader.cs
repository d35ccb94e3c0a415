using System;
using System.Collections.Generic;
using System.Globalization;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads an object of a tree, and reports every key that is missing, unknown, repeated or of the wrong type.</summary>
/// <remarks>A wrong value is replaced by a harmless one of length 0, so that reading goes on and all problems are found in one pass.</remarks>
internal sealed partial class TreeObjectReader : ObjectReader
{
    /// <summary>Stands for an object that is missing and has been reported.</summary>
    private static readonly JsonNode s_absent = EmptyObject();

    private readonly JsonNode _node;
    private readonly string _what;

    /// <summary>The members, each key once.</summary>
    private readonly List<JsonMember> _members = [];

    /// <summary>For each key, the place of its member.</summary>
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The keys that somebody asked for.</summary>
    private readonly List<string> _asked = [];

    /// <summary>Begins to read an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="problems">Where problems are added.</param>
    private TreeObjectReader(JsonNode node, string what, ProblemList problems)
        : base(problems)
    {
        _node = node;
        _what = what;
        if (node.Members is { } members)
        {
            CollectKeys(members);
        }
        else
        {
            WrongType(node, what, Describe(JsonKind.Object));
        }
    }

    /// <inheritdoc/>
    public override Located<bool> Place => new(true, _node.Start, _node.Kind == JsonKind.Object ? 1 : 0);

    /// <summary>Reads an object, and reports the keys that nobody asked for; where nothing came of it, nobody asked.</summary>
    public static T Read<T>(JsonNode node, string what, ProblemList problems, Func<ObjectReader, T> read)
    {
        var reader = new TreeObjectReader(node, what, problems);
        var value = read(reader);
        if (value is not null)
        {
            reader.ReportUnknown();
        }

        return value;
    }

    /// <inheritdoc/>
    public override Located<string> String(string key) => ToText(Required(key), key);

    /// <inheritdoc/>
    public override Located<string>? NullableString(string key) =>
        Required(key) is { Kind: not JsonKind.Null } node ? ToText(node, key) : null;

    /// <inheritdoc/>
    public override Located<string>? OptionalString(string key) =>
        Optional(key) is { } node ? ToText(node, key) : null;

    /// <inheritdoc/>
    public override Located<int> Integer(string key, int minimum = int.MinValue, int maximum = int.MaxValue) =>
        ToInteger(Required(key), key, minimum, maximum);

    /// <inheritdoc/>
    public override bool Boolean(string key)
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

    /// <inheritdoc/>
    public override Located<EquatableArray<Located<string>>> Strings(string key, bool mayBeEmpty = false)
    {
        var list = Required(key);
        var strings = Items(list, key, item => ToText(item, EntryOf(key), mayBeEmpty));
        return new(strings, list?.Start ?? 0, list is { Kind: JsonKind.Array } ? 1 : 0);
    }

    /// <inheritdoc/>
    public override Located<EquatableArray<Located<int>>>? OptionalIntegers(string key, int minimum)
    {
        var list = Optional(key);
        var numbers = Items(list, key, item => ToInteger(item, EntryOf(key), minimum, int.MaxValue));
        return list is { Kind: JsonKind.Array } node ? new(numbers, node.Start, 1) : null;
    }

    /// <inheritdoc/>
    public override LocalizedText Text(string key) => Required(key) is { } node ? ToLocalizedText(node, key) : LocalizedText.None;

    /// <inheritdoc/>
    public override LocalizedText? NullableText(string key) =>
        Required(key) is { Kind: not JsonKind.Null } node ? ToLocalizedText(node, key) : null;

    /// <inheritdoc/>
    public override T Object<T>(string key, string what, Func<ObjectReader, T> read) =>

        // Where it is missing, that has been reported, and nothing more is said of what it lacks.
        Required(key) is { } node ? Read(node, what, Problems, read) : Read(s_absent, what, new ProblemList(), read);

    /// <inheritdoc/>
    public override EquatableArray<T> Objects<T>(string key, string what, Func<ObjectReader, T> read, bool mayBeEmpty = true)
    {
        var value = Required(key);
        if (!mayBeEmpty && value is { Kind: JsonKind.Array, Count: 0 } list)
        {
            Problems.Add(ProblemKind.EmptyList, list.Start, 1, key);
        }

        return Items(value, key, item => Read(item, what, Problems, read));
    }

    /// <inheritdoc/>
    public override EquatableArray<T>? OptionalObjects<T>(string key, string what, Func<ObjectReader, T> read) =>
        Optional(key) is { } value ? Items(value, key, item => Read(item, what, Problems, read)) : default(EquatableArray<T>?);

    /// <inheritdoc/>
    public override void ReportMissing(string key)
    {
        if (_node.Kind == JsonKind.Object && !_node.HasMalformedKey)
        {
            // The opening brace: the object as a whole may span many lines.
            Problems.Add(ProblemKind.MissingKey, _node.Start, 1, key, _what);
        }
    }

    private JsonNode? Optional(string key)
    {
        _asked.Add(key);
        return Find(key);
    }

    private JsonNode? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            ReportMissing(key);
        }

        return value;
    }

    private Located<int> ToInteger(JsonNode? value, string key, int minimum, int maximum)
    {
        if (value is not { } node)
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
            Problems.Add(ProblemKind.InvalidValue, node.Start, node.Length, key, Range(minimum, maximum), node.Text);
        }

        return new Located<int>(0, node.Start, 0);
    }

    private Located<string> ToText(JsonNode? value, string key, bool mayBeEmpty = false)
    {
        if (value is not { } node)
        {
            return new Located<string>("", _node.Start, 0);
        }

        if (node.Kind != JsonKind.String)
        {
            WrongType(node, key, Describe(JsonKind.String));
            return new Located<string>("", node.Start, 0);
        }

        var text = node.Text;
        if (text.Length == 0 && !mayBeEmpty)
        {
            Problems.Add(ProblemKind.EmptyText, node.Start, node.Length, key);
            return new Located<string>("", node.Start, 0);
        }

        return new Located<string>(text, node.Start, node.Length);
    }

    private LocalizedText ToLocalizedText(JsonNode node, string what)
    {
        var o = new TreeObjectReader(node, what, Problems);
        var texts = new LanguageText[o._members.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var member = o._members[i];
            var text = o.ToText(member.Value, member.Name);
            texts[i] = new LanguageText(
                new Located<string>(member.Name, member.Start, member.Length), text, Characters.Plain.ContainsAll(text.Value));
        }

        return new LocalizedText(texts, o.Place);
    }

    private EquatableArray<T> Items<T>(JsonNode? list, string key, Func<JsonNode, T> read)
        where T : IEquatable<T>
    {
        if (list is not { } node)
        {
            return EquatableArray<T>.Empty;
        }

        if (node.Items is { } items)
        {
            return Array.ConvertAll(items, item => read(item));
        }

        WrongType(node, key, Describe(JsonKind.Array));
        return EquatableArray<T>.Empty;
    }

    private void WrongType(JsonNode node, string what, string expected)
    {
        // What is malformed has been reported as that.
        if (node.Kind != JsonKind.Malformed)
        {
            // A long value is marked by its first character only.
            var length = node.Kind is JsonKind.Object or JsonKind.Array ? 1 : node.Length;
            Problems.Add(ProblemKind.WrongType, node.Start, length, what, expected, Describe(node.Kind));
        }
    }

    private static JsonNode EmptyObject()
    {
        var tree = new JsonTree("{}");
        return new JsonNode(tree, tree.Add(JsonKind.Object, 0, 0));
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
