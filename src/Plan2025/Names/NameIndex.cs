using System;

namespace Plan2025;

/// <summary>Finds a number by a spelling, 0 if there is none: one hash, and one comparison.</summary>
internal static class NameIndex<TIndex>
    where TIndex : struct, INameIndex
{
    public static int Find(ReadOnlySpan<char> text)
    {
        var index = default(TIndex);
        var shape = index.Shape;
        if (text.Length <= shape.MaximumLength)
        {
            var hash = shape.IsHashOfAll ? NameHash.OfAll(text) : NameHash.Of(text);
            var slot = NameHash.Slot(hash, index.MultiplierOf(hash & (shape.Groups - 1)), 32 - shape.SlotBits);

            // Spellings that no multiplier tells apart stand in the next free slots.
            for (; ; slot = (slot + 1) & ((1u << shape.SlotBits) - 1))
            {
                var number = index.NumberAt(slot);
                if (number == 0 || text.SequenceEqual(index.SpellingAt(slot)))
                {
                    return number;
                }
            }
        }

        return 0;
    }

    /// <summary>The same for UTF-8; text that is not well formed is found nowhere.</summary>
    public static int Find(ReadOnlySpan<byte> utf8)
    {
        // A UTF-16 code unit takes at most three bytes, so what is longer can't be a spelling.
        if (utf8.Length <= default(TIndex).Shape.MaximumLength * 3)
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
