using System;
using System.Collections.Generic;

namespace Plan2025.Generator.Parsing;

/// <summary>The keys that were read: objects of one kind have the same keys in the same order, so which comes next is mostly known.</summary>
/// <remarks>To compare with what is expected costs less than to look for the end of what could be anything.</remarks>
internal sealed class JsonKeys
{
    private readonly Dictionary<string, Key> _keys = new(StringComparer.Ordinal);
    private Key _last = new("");

    /// <summary>The length of the key that followed the last one before, where it stands here again with a quote behind it; else -1.</summary>
    public int ExpectedAt(string text, int start)
    {
        if (_last.Next is not { } next
            || start + next.Text.Length >= text.Length
            || text[start + next.Text.Length] != '"'
            || !text.AsSpan(start, next.Text.Length).SequenceEqual(next.Text.AsSpan()))
        {
            return -1;
        }

        _last = next;
        return next.Text.Length;
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
        public string Text { get; } = text;

        public Key? Next { get; set; }
    }
}
