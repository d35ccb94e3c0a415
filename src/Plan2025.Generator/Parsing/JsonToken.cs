namespace Plan2025.Generator.Parsing;

/// <summary>What a token of a JSON document is.</summary>
internal enum JsonKind : byte
{
    /// <summary>No value: what stands there is wrong and has been reported, so that nothing more is said of it.</summary>
    Malformed,
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,

    /// <summary>A key; the token behind it is its value.</summary>
    Key,
}

/// <summary>A value or a key, and where it stands, in UTF-16 code units.</summary>
/// <remarks>Plain numbers: a document has thousands of tokens, and an object for each costs more than reading it.</remarks>
internal struct JsonToken
{
    /// <summary>Where it begins.</summary>
    public int Start;

    /// <summary>Its length in the text, quotes and brackets included.</summary>
    public int Length;

    /// <summary>The place of the token behind it and all that it holds; for a key, behind its value.</summary>
    public int Next;

    /// <summary>How many items or members it has.</summary>
    public int Count;

    public JsonKind Kind;

    /// <summary>Whether it is a string that is written without escapes and has <see cref="Diagnostics.Characters.Plain"/> characters only.</summary>
    public bool IsPlain;

    /// <summary>Whether its text is not what is written.</summary>
    public bool HasOwnText;

    /// <summary>Whether a key of the object is malformed, so that nobody can say which one is missing.</summary>
    public bool HasMalformedKey;
}
