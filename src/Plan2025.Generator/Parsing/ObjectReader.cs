using System;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads one JSON object key by key, in the order in which a document has its keys.</summary>
/// <param name="problems">Where problems are added.</param>
internal abstract class ObjectReader(ProblemList problems)
{
    /// <summary>Where the object begins; of length 0 where it is none.</summary>
    public abstract Located<bool> Place { get; }

    /// <summary>Where problems are added.</summary>
    protected ProblemList Problems { get; set; } = problems;

    /// <summary>A text that is not empty.</summary>
    public abstract Located<string> String(string key);

    /// <summary>A string, or null where the value is null.</summary>
    public abstract Located<string>? NullableString(string key);

    /// <summary>A string, or null where the key is absent.</summary>
    public abstract Located<string>? OptionalString(string key);

    /// <summary>A whole number within limits.</summary>
    public abstract Located<int> Integer(string key, int minimum = int.MinValue, int maximum = int.MaxValue);

    public abstract bool Boolean(string key);

    /// <summary>A list of strings, with the place where it begins; of length 0 where it is none.</summary>
    public abstract Located<EquatableArray<Located<string>>> Strings(string key, bool mayBeEmpty = false);

    /// <summary>A list of whole numbers with its place, or null where there is none.</summary>
    public abstract Located<EquatableArray<Located<int>>>? OptionalIntegers(string key, int minimum);

    /// <summary>A text in several languages.</summary>
    public abstract LocalizedText Text(string key);

    /// <summary>A text in several languages, or null where the value is null.</summary>
    public abstract LocalizedText? NullableText(string key);

    /// <summary>An object in this one.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="read">Reads it.</param>
    public abstract T Object<T>(string key, string what, Func<ObjectReader, T> read);

    /// <summary>A list of objects.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="what">What each of them is, for messages.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="mayBeEmpty">Whether there may be none.</param>
    public abstract EquatableArray<T> Objects<T>(string key, string what, Func<ObjectReader, T> read, bool mayBeEmpty = true)
        where T : IEquatable<T>;

    /// <summary>A list of objects, or null where the key is absent.</summary>
    /// <inheritdoc cref="Objects"/>
    public abstract EquatableArray<T>? OptionalObjects<T>(string key, string what, Func<ObjectReader, T> read)
        where T : IEquatable<T>;

    /// <summary>Reports that a key is missing.</summary>
    public abstract void ReportMissing(string key);

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

    /// <summary>A list of strings of a given form.</summary>
    public EquatableArray<Located<string>> Strings(string key, Func<string, bool> isValid, string expected, bool mayBeEmpty) =>
        Strings(key, mayBeEmpty).Value.ConvertAll(text => Checked(text, EntryOf(key), isValid, expected));

    /// <summary>What an entry of a list is called in messages.</summary>
    protected static string EntryOf(string key) => "an entry of " + key;

    private Located<string> Checked(Located<string> text, string key, Func<string, bool> isValid, string expected)
    {
        if (text.Length == 0 || isValid(text.Value))
        {
            return text;
        }

        Problems.Add(ProblemKind.InvalidValue, text, key, expected, text.Value);
        return new Located<string>("", text.Start, 0);
    }
}
