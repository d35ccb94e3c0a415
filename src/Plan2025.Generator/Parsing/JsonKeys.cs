using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Parsing;

/// <summary>The keys that were read: objects of one kind have the same keys in the same order, so which comes next is mostly known.</summary>
/// <remarks>To compare with what is expected costs less than to look for the end of what could be anything.</remarks>
internal sealed class JsonKeys
{
    /// <summary>What mostly stands between a key's text and its value.</summary>
    public const string BeforeValue = "\": ";

    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);
    private Key _last = new("");

    /// <summary>The key that followed the last one before, as it is written with what stands before its value, if that stands here again; else null.</summary>
    public string? ExpectedAt(string text, int start)
    {
        if (_last.Next is not { } next || !text.AsSpan(start).StartsWith(next.Written.AsSpan()))
        {
            return null;
        }

        _last = next;
        return next.Written;
    }

    /// <summary>Remembers a key that was not expected here.</summary>
    public void Follow(string text)
    {
        if (!_keys.TryGetValue(text, out var key))
        {
            key = new Key(text);
            _keys.Add(text, key);
        }

        _last.Next = key;
        _last = key;
    }

    private sealed class Key(string text)
    {
        public string Written { get; } = "\"" + text + BeforeValue;

        public Key? Next { get; set; }
    }
}
