using System;
using System.Collections.Generic;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads objects straight from the text, as long as all is there that is asked for, in the order in which it is asked for.</summary>
/// <remarks>
/// Nearly every document is like that, and then there is nothing to find, to keep or to explain. At the first thing that is
/// otherwise the reader gives up: it answers with nothing until the end, and the document is read again by those who can say
/// what is wrong, or that nothing is.
/// </remarks>
internal sealed partial class DirectObjectReader : ObjectReader
{
    /// <summary>No object of a plan stands deeper in others.</summary>
    private const int DeepestObject = 8;

    private readonly string _text;
    private readonly JsonWords _words = new();
    private readonly List<JsonString> _unusual = [];
    private readonly List<Located<string>> _strings = [];

    private int _position;

    /// <summary>Where the object that is being read begins.</summary>
    private int _start;

    /// <summary>How many objects that is in.</summary>
    private int _depth;

    /// <summary>Whether no key of it has been read.</summary>
    private bool _isFirst;

    private bool _hasGivenUp;

    private DirectObjectReader(string text)
        : base(new ProblemList()) => _text = text;

    /// <inheritdoc/>
    public override Located<bool> Place => new(true, _start, 1);

    /// <summary>Reads a document; null where somebody else must.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unusual">The strings that have escapes or uncommon characters.</param>
    public static PlanDocument? Read(string text, out IReadOnlyList<JsonString> unusual)
    {
        var reader = new DirectObjectReader(text);
        unusual = reader._unusual;
        reader._position = reader.SkipBlanks(0);
        var document = reader.ReadObject(o => PlanParser.Parse(o, reader.Problems));
        return reader.IsAtEnd && !reader._hasGivenUp && !reader.Problems.HasAny ? document : null;
    }

    private bool IsAtEnd => SkipBlanks(_position) == _text.Length;

    /// <inheritdoc/>
    public override Located<string> String(string key) => Find(key) ? TakeString() : GiveUp<Located<string>>();

    /// <inheritdoc/>
    public override Located<string>? NullableString(string key) =>
        !Find(key) ? GiveUp<Located<string>>() : TakeWord("null") ? null : TakeString();

    /// <inheritdoc/>
    public override Located<string>? OptionalString(string key) => Find(key) ? TakeString() : null;

    /// <inheritdoc/>
    public override Located<int> Integer(string key, int minimum = int.MinValue, int maximum = int.MaxValue) =>
        Find(key) ? TakeInteger(minimum, maximum) : GiveUp<Located<int>>();

    /// <inheritdoc/>
    public override bool Boolean(string key) =>
        Find(key) ? TakeWord("true") || (!TakeWord("false") && GiveUp<bool>()) : GiveUp<bool>();

    /// <inheritdoc/>
    public override Located<EquatableArray<Located<string>>> Strings(string key, bool mayBeEmpty = false)
    {
        if (!Find(key))
        {
            return GiveUp<Located<EquatableArray<Located<string>>>>();
        }

        var start = _position;
        _strings.Clear();
        for (var hasItem = BeginList(); hasItem; hasItem = NextItem())
        {
            _strings.Add(TakeString(mayBeEmpty));
        }

        return new(_strings, start, 1);
    }

    /// <inheritdoc/>
    public override Located<EquatableArray<Located<int>>>? OptionalIntegers(string key, int minimum)
    {
        if (!Find(key))
        {
            return null;
        }

        var start = _position;
        var numbers = new List<Located<int>>();
        for (var hasItem = BeginList(); hasItem; hasItem = NextItem())
        {
            numbers.Add(TakeInteger(minimum, int.MaxValue));
        }

        return new(numbers, start, 1);
    }

    /// <inheritdoc/>
    public override T Object<T>(string key, string what, Func<ObjectReader, T> read)
    {
        if (!Find(key))
        {
            GiveUp<bool>();
        }

        return ReadObject(read);
    }

    /// <inheritdoc/>
    public override EquatableArray<T> Objects<T>(string key, string what, Func<ObjectReader, T> read, bool mayBeEmpty = true)
    {
        var objects = OptionalObjects(key, what, read) ?? GiveUp<EquatableArray<T>>();
        return objects.Count > 0 || mayBeEmpty ? objects : GiveUp<EquatableArray<T>>();
    }

    /// <inheritdoc/>
    public override EquatableArray<T>? OptionalObjects<T>(string key, string what, Func<ObjectReader, T> read)
    {
        const int Few = 4;

        if (!Find(key))
        {
            return null;
        }

        if (!BeginList())
        {
            return EquatableArray<T>.Empty;
        }

        var objects = new T[Few];
        var count = 0;
        do
        {
            if (count == objects.Length)
            {
                Array.Resize(ref objects, 2 * count);
            }

            objects[count++] = ReadObject(read);
        }
        while (NextItem());
        Array.Resize(ref objects, count);
        return objects;
    }

    /// <inheritdoc/>
    public override void ReportMissing(string key) => GiveUp<bool>();

    private T ReadObject<T>(Func<ObjectReader, T> read)
    {
        var outer = _start;
        _start = _position;
        _depth++;
        Take('{');
        _isFirst = true;
        var value = read(this);
        EndObject();
        _depth--;
        _start = outer;
        return value;
    }

    /// <summary>Ends the reading; everything that follows comes to nothing.</summary>
    private T? GiveUp<T>()
    {
        _hasGivenUp = true;

        // Where nothing stands that could be read.
        _position = _text.Length;
        return default;
    }
}
