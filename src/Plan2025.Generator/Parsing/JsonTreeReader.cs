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
    private readonly JsonTree _tree;

    /// <summary>The containers that are open, the innermost last.</summary>
    private readonly Stack<int> _open = new();

    private int _position;
    private bool _isBroken;
    private LineMap? _lines;

    private JsonTreeReader(JsonTree tree, ProblemList problems)
    {
        _tree = tree;
        _text = tree.Document;
        _problems = problems;
    }

    private bool AtEnd => _position >= _text.Length;

    /// <summary>
    /// The tree, or null where the structure is lost. What is malformed stands in the list; where the structure is plain
    /// all the same, the tree is complete and the malformed values in it are marked.
    /// </summary>
    public static JsonTree? Read(string text, ProblemList problems)
    {
        var tree = new JsonTree(text);
        var reader = new JsonTreeReader(tree, problems);
        reader.ReadDocument();
        return reader._isBroken ? null : tree;
    }

    private void ReadDocument()
    {
        SkipBlanks();
        if (AtEnd)
        {
            _problems.Add(ProblemKind.DocumentEmpty, 0, 0);
            _isBroken = true;
            return;
        }

        ReadValue();
        SkipBlanks();
        if (_tree.Root is { Kind: JsonKind.Malformed, Length: 0 })
        {
            _isBroken = true;
        }
        else if (!AtEnd)
        {
            Break(_position, 1, "the document ends before this; is there a closing bracket too many?");
        }
    }

    private void ReadValue()
    {
        switch (Peek())
        {
            case '{':
                ReadContainer(JsonKind.Object);
                break;
            case '[':
                ReadContainer(JsonKind.Array);
                break;
            case '"':
                ReadString();
                break;
            case ',' or ':' or '}' or ']':
                Malformed(_position, 1, "a value is expected here");
                _tree.Add(JsonKind.Malformed, _position, 0);
                break;
            case var _ when IsQuote(_text[_position]):
                var start = _position;
                TakeWrongQuotes();
                _tree.Add(JsonKind.Malformed, start, _position - start);
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void ReadContainer(JsonKind kind)
    {
        var start = _position;
        var container = _tree.Add(kind, start, 0);
        TakePunctuation();
        if (_open.Count == MaximumDepth)
        {
            Break(start, 1, "brackets stand deeper in each other than in any plan document");
            _position = _text.Length;
            return;
        }

        _open.Push(container);
        var count = ReadEntries(container, kind);
        _open.Pop();
        ref var token = ref _tree[container];
        token.Count = count;
        token.Length = _position - start;
        token.Next = _tree.Count;
    }

    /// <summary>Reads what a container holds, up to its end, and says how many entries it has.</summary>
    private int ReadEntries(int container, JsonKind kind)
    {
        var (close, other) = kind == JsonKind.Object ? ('}', ']') : (']', '}');
        var count = 0;
        var comma = -1;
        while (true)
        {
            SkipBlanks();
            var next = Peek();
            if (AtEnd)
            {
                NotClosed(container);
                return count;
            }

            if (next == close)
            {
                if (comma >= 0)
                {
                    Malformed(comma, 1, $"nothing follows this comma; before '{close}' there is none");
                }

                TakePunctuation();
                return count;
            }

            if (next == other)
            {
                if (ClosesOuter(container, other))
                {
                    return count;
                }

                continue;
            }

            if (next == ',')
            {
                Malformed(_position, 1, "an entry is expected before this comma");
                TakePunctuation();
                continue;
            }

            if (next == ':' && kind == JsonKind.Array)
            {
                Malformed(_position, 1, "a colon follows a key, and a list has none");
                TakePunctuation();
                comma = -1;
                continue;
            }

            if (kind == JsonKind.Array)
            {
                ReadValue();
                count++;
            }
            else if (!ReadMember(container, ref count))
            {
                // The comma before is the one behind this container.
                _position = comma < 0 ? _position : comma;
                return count;
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

    /// <summary>Whether the innermost container stands in a list.</summary>
    private bool IsInArray()
    {
        var containers = _open.GetEnumerator();
        return containers.MoveNext() && containers.MoveNext() && _tree[containers.Current].Kind == JsonKind.Array;
    }

    /// <summary>Handles a bracket of the wrong sort: it closes a container further out, or it is one too many.</summary>
    private bool ClosesOuter(int container, char bracket)
    {
        var outer = bracket == '}' ? JsonKind.Object : JsonKind.Array;
        var close = bracket == '}' ? ']' : '}';
        Break(_position, 1, $"'{close}' is expected here, for the '{_text[_tree[container].Start]}' {WhereIs(container)}");
        foreach (var open in _open)
        {
            if (_tree[open].Kind == outer)
            {
                return true;
            }
        }

        TakePunctuation();
        return false;
    }

    private void NotClosed(int innermost)
    {
        // The containers around it are not closed either; one message is enough.
        if (!_isBroken)
        {
            Break(_text.Length, 0, $"the document ends here, but the '{_text[_tree[innermost].Start]}' {WhereIs(innermost)} is not closed");
        }

        _isBroken = true;
    }

    private string WhereIs(int container)
    {
        var place = (_lines ??= new LineMap(_text)).PlaceOf(_tree[container].Start);
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
