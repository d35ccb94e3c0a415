using System.Collections.Generic;
using System.Globalization;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Parsing;

/// <summary>Reads a text into a tree of values that know their places, and goes on after what is malformed.</summary>
/// <remarks>
/// Not with <c>Utf8JsonReader</c>: that stops at the first error, counts columns in bytes, and never sees half of a surrogate
/// pair. The people who edit the document know law better than JSON and want all their slips at once, in their own
/// words: a full-width comma, a typographic quote, a missing brace.
/// </remarks>
internal sealed partial class JsonTreeReader
{
    /// <summary>Deeper than any document of the schema; what is deeper could exhaust the stack.</summary>
    private const int MaximumDepth = 64;

    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly Stack<JsonNode> _open = new();
    private readonly JsonWords _words = new();

    // The entries of all open containers, so that each gets an array of the right length when it closes.
    private readonly List<JsonNode> _items = [];
    private readonly List<JsonMember> _members = [];

    private int _position;
    private bool _isBroken;
    private LineMap? _lines;

    private JsonTreeReader(string text, ProblemList problems)
    {
        _text = text;
        _problems = problems;
    }

    private bool AtEnd => _position >= _text.Length;

    /// <summary>
    /// The root value, or null where the structure is lost. What is malformed stands in the list; where the structure is plain
    /// all the same, the tree is complete and the malformed values in it are marked.
    /// </summary>
    public static JsonNode? Read(string text, ProblemList problems)
    {
        var reader = new JsonTreeReader(text, problems);
        var root = reader.ReadDocument();
        return reader._isBroken ? null : root;
    }

    private JsonNode? ReadDocument()
    {
        SkipBlanks();
        if (AtEnd)
        {
            _problems.Add(ProblemKind.DocumentEmpty, 0, 0);
            return null;
        }

        var root = ReadValue();
        SkipBlanks();
        if (root is { Kind: JsonKind.Malformed, Length: 0 })
        {
            _isBroken = true;
        }
        else if (!AtEnd)
        {
            Break(_position, 1, "the document ends before this; is there a closing bracket too many?");
        }

        return root;
    }

    private JsonNode ReadValue()
    {
        switch (Peek())
        {
            case '{':
                return ReadContainer(JsonKind.Object);
            case '[':
                return ReadContainer(JsonKind.Array);
            case '"':
                return ReadString();
            case ',' or ':' or '}' or ']':
                Malformed(_position, 1, "a value is expected here");
                return new JsonNode(JsonKind.Malformed, _position);
            default:
                return IsQuote(_text[_position]) ? ReadWrongQuotes() : ReadWord();
        }
    }

    private JsonNode ReadContainer(JsonKind kind)
    {
        var node = new JsonNode(kind, _position);
        var (items, members) = (_items.Count, _members.Count);
        TakePunctuation();
        if (_open.Count == MaximumDepth)
        {
            Break(node.Start, 1, "brackets stand deeper in each other than in any plan document");
            _position = _text.Length;
            return node;
        }

        _open.Push(node);
        ReadEntries(node);
        _open.Pop();
        node.Length = _position - node.Start;
        if (kind == JsonKind.Object)
        {
            node.Members = Take(_members, members);
        }
        else
        {
            node.Items = Take(_items, items);
        }

        return node;
    }

    /// <summary>Takes the last entries, from <paramref name="first"/> on.</summary>
    private static T[] Take<T>(List<T> entries, int first)
    {
        if (entries.Count == first)
        {
            return [];
        }

        var taken = new T[entries.Count - first];
        entries.CopyTo(first, taken, 0, taken.Length);
        entries.RemoveRange(first, taken.Length);
        return taken;
    }

    private void ReadEntries(JsonNode node)
    {
        var (close, other) = node.Kind == JsonKind.Object ? ('}', ']') : (']', '}');
        var comma = -1;
        while (true)
        {
            SkipBlanks();
            var next = Peek();
            if (AtEnd)
            {
                NotClosed(node);
                return;
            }

            if (next == close)
            {
                if (comma >= 0)
                {
                    Malformed(comma, 1, $"nothing follows this comma; before '{close}' there is none");
                }

                TakePunctuation();
                return;
            }

            if (next == other)
            {
                if (ClosesOuter(node, other))
                {
                    return;
                }

                continue;
            }

            if (next == ',')
            {
                Malformed(_position, 1, "an entry is expected before this comma");
                TakePunctuation();
                continue;
            }

            if (next == ':' && node.Kind == JsonKind.Array)
            {
                Malformed(_position, 1, "a colon follows a key, and a list has none");
                TakePunctuation();
                comma = -1;
                continue;
            }

            if (!ReadEntry(node))
            {
                // The comma before is the one behind this container.
                _position = comma < 0 ? _position : comma;
                return;
            }

            comma = AfterEntry(close, other);
        }
    }

    /// <summary>Takes the comma behind an entry and says where it stands; -1 where there is none.</summary>
    private int AfterEntry(char close, char other)
    {
        var end = _position;
        SkipBlanks();
        var next = Peek();
        if (next == ',')
        {
            var comma = _position;
            TakePunctuation();
            return comma;
        }

        if (next is not (':' or '\0') && next != close && next != other)
        {
            // Where it must be put, not where its absence is noticed.
            Malformed(end, 0, "a comma is missing here");
        }

        return -1;
    }

    /// <summary>Reads an item or a member; false where the container seems to have ended without its bracket.</summary>
    private bool ReadEntry(JsonNode node)
    {
        if (node.Kind == JsonKind.Object)
        {
            return ReadMember(node);
        }

        _items.Add(ReadValue());
        return true;
    }

    private bool ReadMember(JsonNode node)
    {
        var start = _position;
        string? name;
        switch (Peek())
        {
            case '{' or '[':
                Break(start, 1, $"a key is expected here; is a '}}' missing for the '{{' {WhereIs(node)}?");
                if (IsInArray())
                {
                    return false;
                }

                ReadValue();
                return true;
            case ':':
                Malformed(start, 1, "a key is expected before this colon");
                name = null;
                break;
            case '"':
                name = ReadKey();
                break;
            default:
                name = IsQuote(_text[start]) ? ReadWrongQuotes() is { Text.Length: > 0 } wrong ? wrong.Text : null : ReadBareKey();
                break;
        }

        var end = _position;
        SkipBlanks();
        if (name is not null)
        {
            _members.Add(new JsonMember(name, start, end - start, ReadMemberValue(end)));
            return true;
        }

        node.HasMalformedKey = true;
        if (Peek() == ':')
        {
            ReadMemberValue(end);
        }

        return true;
    }

    /// <summary>Reads the colon and the value of a key that ends at <paramref name="end"/>.</summary>
    private JsonNode ReadMemberValue(int end)
    {
        var missing = "a colon and a value are missing after this key";
        var hasColon = Peek() == ':';
        if (hasColon)
        {
            TakePunctuation();
            end = _position;
            SkipBlanks();
            missing = "a value is missing after this colon";
        }

        // At the end of the document what is not closed is reported, and that is enough.
        var hasValue = Peek() is not (',' or '}' or ']' or '\0');
        if (!AtEnd && !(hasColon && hasValue))
        {
            Malformed(end, 0, missing);
        }

        return hasValue ? ReadValue() : new JsonNode(JsonKind.Malformed, end);
    }

    /// <summary>Whether the innermost container stands in a list.</summary>
    private bool IsInArray()
    {
        var containers = _open.GetEnumerator();
        return containers.MoveNext() && containers.MoveNext() && containers.Current.Kind == JsonKind.Array;
    }

    /// <summary>Handles a bracket of the wrong sort: it closes a container further out, or it is one too many.</summary>
    private bool ClosesOuter(JsonNode node, char bracket)
    {
        var outer = bracket == '}' ? JsonKind.Object : JsonKind.Array;
        var close = bracket == '}' ? ']' : '}';
        Break(_position, 1, $"'{close}' is expected here, for the '{_text[node.Start]}' {WhereIs(node)}");
        foreach (var open in _open)
        {
            if (open.Kind == outer)
            {
                return true;
            }
        }

        TakePunctuation();
        return false;
    }

    private void NotClosed(JsonNode innermost)
    {
        // The containers around it are not closed either; one message is enough.
        if (!_isBroken)
        {
            Break(_text.Length, 0, $"the document ends here, but the '{_text[innermost.Start]}' {WhereIs(innermost)} is not closed");
        }

        _isBroken = true;
    }

    private string WhereIs(JsonNode node)
    {
        var place = (_lines ??= new LineMap(_text)).PlaceOf(node.Start);
        return string.Format(CultureInfo.InvariantCulture, "in line {0}, column {1}", place.Line + 1, place.Column + 1);
    }

    private void Malformed(int start, int length, string what) =>
        _problems.Add(ProblemKind.MalformedJson, start, length, what);

    /// <summary>Reports what leaves the structure in doubt: what the values mean together is then not looked at.</summary>
    private void Break(int start, int length, string what)
    {
        _isBroken = true;
        Malformed(start, length, what);
    }
}
