using System;
using System.Runtime.CompilerServices;

namespace Plan2025.Generator.Parsing;

/// <content>Keys and brackets, and the blanks around them.</content>
internal sealed partial class DirectObjectReader
{
    private const string Indentation = "        ";

    /// <summary>For each key and depth, what stood before its value the last time: a comma, the begin of a line, the key, a colon. Mostly the same stands there again.</summary>
    /// <remarks>Keys that would need the same place take it from one another.</remarks>
    private readonly ExpectedKey[] _expected = new ExpectedKey[128];

    /// <summary>Goes to the value of a key if the key is the next one.</summary>
    private bool Find(string key)
    {
        ref var expected = ref _expected[((key.Length * 8) + key[0] + (_depth * 31)) & 127];
        if (ReferenceEquals(expected.Key, key) && expected.IsFirst == _isFirst && StartsWith(_position, expected.Written))
        {
            _position += expected.Written.Length;
            _isFirst = false;
            return true;
        }

        var start = _position;
        if (!FindKey() || !StartsWith(_position, key) || At(_position + key.Length) != '"')
        {
            _position = start;
            return false;
        }

        _position += key.Length + 1;
        TakeColon();
        expected = new ExpectedKey(key, _text.Substring(start, _position - start), _isFirst);
        _isFirst = false;
        return !_hasGivenUp;
    }

    /// <summary>Goes behind the quote of the next key, where there is one.</summary>
    private bool FindKey()
    {
        _position = SkipBlanks(_position);
        if (!_isFirst)
        {
            if (At(_position) != ',')
            {
                return false;
            }

            _position = SkipBlanks(_position + 1);
        }

        if (At(_position) != '"')
        {
            return false;
        }

        _position++;
        return true;
    }

    private void TakeColon()
    {
        _position = SkipBlanks(_position);
        Take(':');
        _position = SkipBlanks(_position);
    }

    private void EndObject()
    {
        _position = SkipBlanks(_position);
        Take('}');
        _isFirst = false;
    }

    /// <summary>Goes to the first item of a list, or behind the list if there is none.</summary>
    private bool BeginList()
    {
        Take('[');
        _position = SkipBlanks(_position);
        if (At(_position) != ']')
        {
            return !_hasGivenUp;
        }

        _position++;
        return false;
    }

    /// <summary>Goes to the next item of a list, or behind the list if there is none.</summary>
    private bool NextItem()
    {
        _position = SkipBlanks(_position);
        if (At(_position) == ',')
        {
            _position = SkipBlanks(_position + 1);
            return true;
        }

        Take(']');
        return false;
    }

    private void Take(char c)
    {
        if (At(_position) == c)
        {
            _position++;
        }
        else
        {
            GiveUp<bool>();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    private bool StartsWith(int position, string text) => _text.AsSpan(position).StartsWith(text.AsSpan());

    private int SkipBlanks(int position)
    {
        if (At(position) == '\n')
        {
            // Lines begin with many.
            position++;
            while (StartsWith(position, Indentation))
            {
                position += Indentation.Length;
            }
        }

        while (At(position) is ' ' or '\n' or '\r' or '\t')
        {
            position++;
        }

        return position;
    }

    private readonly struct ExpectedKey(string key, string written, bool isFirst)
    {
        public string Key { get; } = key;

        public string Written { get; } = written;

        public bool IsFirst { get; } = isFirst;
    }
}
