using System;

namespace Plan2025.Generator.Parsing;

/// <summary>Keys and values without quotes that were read last, so that the same few are not made thousands of times.</summary>
internal sealed class JsonWords
{
    private readonly Word?[] _kept = new Word?[256];
    private Word _last = new("");

    /// <summary>A part of a text as a string, perhaps one that was made before.</summary>
    public string Of(string text, int start, int length) => length == 0 ? "" : Find(text, start, length).Text;

    /// <summary>A key, as <see cref="Of"/> gives it; the next one is then expected where it comes again.</summary>
    public string KeyOf(string text, int start, int length)
    {
        var key = length == 0 ? new Word("") : Find(text, start, length);
        _last.Next = key;
        _last = key;
        return key.Text;
    }

    /// <summary>
    /// The key that followed the last one before, where it stands here again, with a quote behind it: objects of one kind have the
    /// same keys in the same order, and a comparison costs less than looking for the end of what could be anything.
    /// </summary>
    public string? ExpectedKeyAt(string text, int start)
    {
        if (_last.Next is not { } next
            || start + next.Text.Length >= text.Length
            || text[start + next.Text.Length] != '"'
            || !text.AsSpan(start, next.Text.Length).SequenceEqual(next.Text.AsSpan()))
        {
            return null;
        }

        _last = next;
        return next.Text;
    }

    private Word Find(string text, int start, int length)
    {
        ref var kept = ref _kept[((length * 31) + (text[start] * 7) + text[start + length - 1]) & 255];
        return kept is not null && kept.Text.AsSpan().SequenceEqual(text.AsSpan(start, length))
            ? kept
            : kept = new Word(text.Substring(start, length));
    }

    private sealed class Word(string text)
    {
        public string Text { get; } = text;

        public Word? Next { get; set; }
    }
}
