namespace Plan2025.Generator.Parsing;

/// <content>Members of objects: a key, a colon, a value.</content>
internal sealed partial class JsonTreeReader
{
    /// <summary>Reads a member and counts it; false where the object seems to have ended without its bracket.</summary>
    private bool ReadMember(int container, ref int count)
    {
        var start = _position;
        var first = _tree.Count;
        int key;
        switch (Peek())
        {
            case '{' or '[':
                Break(start, 1, $"a key is expected here; is a '}}' missing for the '{{' {WhereIs(container)}?");
                if (IsInArray())
                {
                    return false;
                }

                ReadValue();
                _tree.Truncate(first);
                return true;
            case ':':
                Malformed(start, 1, "a key is expected before this colon");
                key = -1;
                break;
            case '"':
                key = ReadKey();
                break;
            default:
                key = !IsQuote(_text[start]) ? ReadBareKey() : TakeWrongQuotes() is { Length: > 0 } text ? AddKey(start, text) : -1;
                break;
        }

        var end = _position;
        SkipBlanks();
        if (key >= 0)
        {
            ReadColonAndValue(end);
            _tree[key].Next = _tree.Count;
            count++;
            return true;
        }

        _tree[container].HasMalformedKey = true;
        if (Peek() == ':')
        {
            ReadColonAndValue(end);
            _tree.Truncate(first);
        }

        return true;
    }

    /// <summary>Reads the colon and the value of a key that ends at <paramref name="end"/>.</summary>
    private void ReadColonAndValue(int end)
    {
        if (Peek() == ':')
        {
            TakePunctuation();
            var colonEnd = _position;
            SkipBlanks();
            if (!ReadValueOrNone(colonEnd) && !AtEnd)
            {
                // At the end of the document what is not closed is reported, and that is enough.
                Malformed(colonEnd, 0, "a value is missing after this colon");
            }

            return;
        }

        if (!AtEnd)
        {
            Malformed(end, 0, "a colon and a value are missing after this key");
        }

        ReadValueOrNone(end);
    }

    /// <summary>Reads a value; where none stands, adds what stands for it.</summary>
    private bool ReadValueOrNone(int end)
    {
        var hasValue = Peek() is not (',' or '}' or ']' or '\0');
        if (hasValue)
        {
            ReadValue();
        }
        else
        {
            _tree.Add(JsonKind.Malformed, end, 0);
        }

        return hasValue;
    }
}
