using System;

namespace Plan2025;

/// <summary>Finds a number by a spelling, 0 if there is none: one hash, and nearly always one comparison.</summary>
internal static class NameIndex<TIndex>
    where TIndex : struct, INameIndex
{
    public static int Find(ReadOnlySpan<char> text)
    {
        var index = default(TIndex);
        if (text.Length <= index.MaximumLength)
        {
            // A spelling that found its slot taken stands in the next free one.
            for (var slot = NameHash.Of(text, index.Seed) & index.Mask; ; slot = (slot + 1) & index.Mask)
            {
                var i = index.SpellingAt(slot) - 1;
                if (i < 0)
                {
                    break;
                }

                if (text.SequenceEqual(index.At(i)))
                {
                    return index.NumberOf(i);
                }
            }
        }

        return 0;
    }

    /// <summary>The same for UTF-8; text that is not well formed is found nowhere.</summary>
    public static int Find(ReadOnlySpan<byte> utf8)
    {
        // A UTF-16 code unit takes at most three bytes, so what is longer can't be a spelling.
        if (utf8.Length <= default(TIndex).MaximumLength * 3)
        {
            Span<char> buffer = utf8.Length <= 512 ? stackalloc char[utf8.Length] : new char[utf8.Length];
            if (Utf8.TryDecode(utf8, buffer, out var length))
            {
                return Find(buffer.Slice(0, length));
            }
        }

        return 0;
    }
}
