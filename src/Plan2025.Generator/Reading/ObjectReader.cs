using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Plan2025.Generator.Model;
using Plan2025.Generator.Validation;

namespace Plan2025.Generator.Reading;

/// <summary>Reads a JSON object key by key, and reports every key that is missing, unknown, repeated or of the wrong type.</summary>
/// <remarks>A wrong value is replaced by a harmless one without a span, so that reading goes on and all problems are found.</remarks>
internal sealed class ObjectReader
{
    /// <summary>An object that is missing; it has been reported.</summary>
    private static readonly JsonValue s_absent = new(JsonValueKind.Object, 0, 0);

    private readonly JsonValue _object;
    private readonly MessageText _what;
    private readonly ProblemList _problems;

    /// <summary>The members in the order of the document, each key once.</summary>
    private readonly List<JsonMember> _members = [];

    /// <summary>The keys that were asked for.</summary>
    private readonly List<string> _known = [];

    private ObjectReader(JsonValue value, MessageText what, ProblemList problems)
    {
        (_object, _what, _problems) = (value, what, problems);
        if (value.Kind != JsonValueKind.Object)
        {
            WrongType(value, what, JsonValueKind.Object);
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (keys.Add(member.Key.Text))
            {
                _members.Add(member);
            }
            else
            {
                problems.Add(ProblemKind.DuplicateKey, SpanOf(member.Key), member.Key.Text, what);
            }
        }
    }

    /// <summary>Where the object begins; missing where the value is no object.</summary>
    public SourceSpan Start => _object.Kind == JsonValueKind.Object ? new SourceSpan(_object.Start, 1) : default;

    /// <summary>Reads an object. Keys that were not asked for are unknown, unless null came of it: then not all were.</summary>
    /// <param name="value">The object.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="problems">Where problems are added.</param>
    /// <param name="read">Asks for its keys.</param>
    public static T Read<T>(JsonValue value, MessageText what, ProblemList problems, Func<ObjectReader, T> read)
    {
        var reader = new ObjectReader(value, what, problems);
        var result = read(reader);
        if (result is not null)
        {
            reader.ReportUnknown();
        }

        return result;
    }

    /// <summary>A text that is not empty.</summary>
    public Located<string> String(string key) => ToText(Required(key), key);

    /// <summary>A text of a given form, such as a date.</summary>
    public Located<string> String(string key, ValueForm form) => Checked(String(key), key, form);

    /// <summary>A text, or null where the value is null.</summary>
    public Located<string>? NullableString(string key) =>
        Required(key) is { Kind: not JsonValueKind.Null } value ? ToText(value, key) : null;

    /// <summary>A text, or null where the key is absent.</summary>
    public Located<string>? OptionalString(string key, bool mayBeEmpty = false) => Optional(key) is { } value ? ToText(value, key, mayBeEmpty) : null;

    /// <summary>A text of a given form, or null where the key is absent.</summary>
    public Located<string>? OptionalString(string key, ValueForm form) =>
        OptionalString(key) is { } text ? Checked(text, key, form) : null;

    /// <summary>A whole number within limits.</summary>
    public Located<int> Integer(string key, int minimum = int.MinValue, int maximum = int.MaxValue) =>
        ToInteger(Required(key), key, minimum, maximum);

    /// <summary>A whole number from a least one on, or null where the key is absent.</summary>
    public Located<int>? OptionalInteger(string key, int minimum) =>
        Optional(key) is { } value ? ToInteger(value, key, minimum, int.MaxValue) : null;

    public bool Boolean(string key) => ToBoolean(Required(key), key);

    /// <summary>Whether the key is there and true.</summary>
    public bool OptionalBoolean(string key) => ToBoolean(Optional(key), key);

    private bool ToBoolean(JsonValue? value, MessageText key)
    {
        if (value is { Kind: not (JsonValueKind.True or JsonValueKind.False) })
        {
            WrongType(value, key, JsonValueKind.True);
        }

        return value?.Kind == JsonValueKind.True;
    }

    /// <summary>A list of texts, with the span of its bracket.</summary>
    public Located<EquatableArray<Located<string>>> Strings(string key) =>
        ToList(Required(key), key, item => ToText(item, EntryOf(key)));

    /// <summary>A list of texts of a given form, which may be empty where the form allows it.</summary>
    public EquatableArray<Located<string>> Strings(string key, ValueForm form) =>
        ToList(Required(key), key, item => Checked(ToText(item, EntryOf(key), mayBeEmpty: form.IsValid("")), EntryOf(key), form)).Value;

    /// <summary>A list of whole numbers with the span of its bracket, or null where the key is absent or no list.</summary>
    public Located<EquatableArray<Located<int>>>? OptionalIntegers(string key, int minimum)
    {
        var value = Optional(key);
        var list = ToList(value, key, item => ToInteger(item, EntryOf(key), minimum, int.MaxValue));
        return list.IsMissing ? null : list;
    }

    /// <summary>A text in several languages.</summary>
    public LocalizedText Text(string key) => Required(key) is { } value ? ToLocalizedText(value, key) : LocalizedText.None;

    /// <summary>A text in several languages, or null where the value is null.</summary>
    public LocalizedText? NullableText(string key) =>
        Required(key) is { Kind: not JsonValueKind.Null } value ? ToLocalizedText(value, key) : null;

    /// <summary>A text in several languages, or null where the key is absent.</summary>
    public LocalizedText? OptionalText(string key) => Optional(key) is { } value ? ToLocalizedText(value, key) : null;

    /// <summary>Texts in several languages; none where the key is absent.</summary>
    public EquatableArray<LocalizedText> OptionalTexts(string key) =>
        ToList(Optional(key), key, item => ToLocalizedText(item, EntryOf(key))).Value;

    /// <summary>An object in this one.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="read">Reads it.</param>
    public T Object<T>(string key, MessageText what, Func<ObjectReader, T> read) =>

        // Where it is missing, that has been reported, and nothing more is said of what it lacks.
        Required(key) is { } value ? Read(value, what, _problems, read) : Read(s_absent, what, new ProblemList(), read);

    /// <summary>A list of objects.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="what">What each of them is, for messages.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="mayBeEmpty">Whether there may be none.</param>
    public EquatableArray<T> Objects<T>(string key, MessageText what, Func<ObjectReader, T> read, bool mayBeEmpty = true)
        where T : IEquatable<T>
    {
        var list = ToList(Required(key), key, item => Read(item, what, _problems, read));
        if (!mayBeEmpty && !list.IsMissing && list.Value.Count == 0)
        {
            _problems.Add(ProblemKind.EmptyList, list.Span, key);
        }

        return list.Value;
    }

    /// <summary>A list of objects, or null where the key is absent.</summary>
    /// <inheritdoc cref="Objects"/>
    public EquatableArray<T>? OptionalObjects<T>(string key, MessageText what, Func<ObjectReader, T> read)
        where T : IEquatable<T> =>
        Optional(key) is { } value ? ToList(value, key, item => Read(item, what, _problems, read)).Value : default(EquatableArray<T>?);

    /// <summary>Reports at the opening brace that a key is missing.</summary>
    public void ReportMissing(MessageText key)
    {
        if (!Start.IsMissing)
        {
            _problems.Add(ProblemKind.MissingKey, Start, key, _what);
        }
    }

    private JsonValue? Optional(string key)
    {
        _known.Add(key);
        return Find(key);
    }

    private JsonValue? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            ReportMissing(key);
        }

        return value;
    }

    private JsonValue? Find(string key) => _members.Find(member => member.Key.Text == key).Value;

    private void ReportUnknown()
    {
        var free = new Lazy<string[]>(() => [.. _known.Where(known => Find(known) is null)]);
        foreach (var (key, _) in _members.Where(member => !_known.Contains(member.Key.Text)))
        {
            _problems.Add(ProblemKind.UnknownKey, SpanOf(key), () => Hint(key.Text), key.Text, _what);
        }

        MessageText Hint(string key)
        {
            var hint = Suggestion.For(key, free.Value);
            return hint.Equals(MessageText.Empty) ? new("; known keys: {0}", "；已知键：{0}", MessageText.List(_known)) : hint;
        }
    }

    private Located<int> ToInteger(JsonValue? value, MessageText key, int minimum, int maximum)
    {
        if (value is null)
        {
            return default;
        }

        if (value.Kind != JsonValueKind.Number)
        {
            WrongType(value, key, JsonValueKind.Number);
            return default;
        }

        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= minimum
            && number <= maximum)
        {
            return new Located<int>(number, SpanOf(value));
        }

        _problems.Add(ProblemKind.InvalidValue, SpanOf(value), key, Range(minimum, maximum), value.Text);
        return default;
    }

    private Located<string> ToText(JsonValue? value, MessageText key, bool mayBeEmpty = false)
    {
        if (value is { Kind: JsonValueKind.String } && (mayBeEmpty || value.Text.Length > 0))
        {
            return new Located<string>(value.Text, SpanOf(value));
        }

        if (value is { Kind: JsonValueKind.String })
        {
            _problems.Add(ProblemKind.EmptyText, SpanOf(value), key);
        }
        else if (value is not null)
        {
            WrongType(value, key, JsonValueKind.String);
        }

        return new Located<string>("", default);
    }

    private LocalizedText ToLocalizedText(JsonValue value, MessageText what)
    {
        var reader = new ObjectReader(value, what, _problems);
        return new LocalizedText(
            reader._members
                .Select(member => new LanguageText(
                    new Located<string>(member.Key.Text, SpanOf(member.Key)), ToText(member.Value, member.Key.Text)))
                .ToArray(),
            reader.Start);
    }

    private Located<EquatableArray<T>> ToList<T>(JsonValue? value, string key, Func<JsonValue, T> read)
        where T : IEquatable<T>
    {
        if (value is { Kind: JsonValueKind.Array })
        {
            return new(value.Items.Select(read).ToArray(), new SourceSpan(value.Start, 1));
        }

        if (value is not null)
        {
            WrongType(value, key, JsonValueKind.Array);
        }

        return default;
    }

    private Located<string> Checked(Located<string> text, MessageText key, ValueForm form)
    {
        if (text.IsMissing || form.IsValid(text.Value))
        {
            return text;
        }

        _problems.Add(ProblemKind.InvalidValue, text.Span, key, form.Description, text.Value);
        return new Located<string>("", default);
    }

    private void WrongType(JsonValue value, MessageText what, JsonValueKind expected)
    {
        // What is undefined has been reported as that.
        if (value.Kind != JsonValueKind.Undefined)
        {
            _problems.Add(ProblemKind.WrongType, SpanOf(value), what, Describe(expected), Describe(value.Kind));
        }
    }

    /// <summary>Where a value is; of what may span many lines only the bracket.</summary>
    private static SourceSpan SpanOf(JsonValue value) =>
        new(value.Start, value.Kind is JsonValueKind.Object or JsonValueKind.Array ? 1 : value.Length);

    /// <summary>What an entry of a list is called in messages.</summary>
    private static MessageText EntryOf(string key) => new("an entry of {0}", "{0} 的一项", key);

    private static MessageText Range(int minimum, int maximum) => (minimum, maximum) switch
    {
        (int.MinValue, _) => new("a whole number", "整数"),
        (_, int.MaxValue) => new("a whole number from {0}", "不小于 {0} 的整数", Invariant.Text(minimum)),
        _ => new("a whole number from {0} to {1}", "介于 {0} 和 {1} 之间的整数", Invariant.Text(minimum), Invariant.Text(maximum)),
    };

    /// <summary>A kind of value, for people who see brackets and quotes, not types.</summary>
    private static MessageText Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Null => new("null", "空值 null"),
        JsonValueKind.True or JsonValueKind.False => new("true or false", "布尔值 true 或 false"),
        JsonValueKind.Number => new("a number", "数字"),
        JsonValueKind.String => new("a text in quotes", "引号中的文本"),
        JsonValueKind.Array => new("a list in [ ]", "方括号 [ ] 中的列表"),
        _ => new("an object in { }", "大括号 { } 中的对象"),
    };
}
