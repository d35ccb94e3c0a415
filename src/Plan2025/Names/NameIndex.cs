using System;
using Plan2025.Shared;

namespace Plan2025;

/// <summary>Finds the number of a record by a spelling: one hash and, nearly always, one comparison.</summary>
internal static class NameIndex<TIndex>
    where TIndex : struct, INameIndex
{
    /// <summary>The number of the record, or 0.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        var index = default(TIndex);
        var shape = index.Shape;
        if (text.Length > shape.MaximumLength)
        {
            return 0;
        }

        var hash = shape.HashesAll ? NameHash.OfAll(text) : NameHash.Of(text);
        var slot = NameHash.Slot(hash, index.MultiplierOf((int)(hash % shape.Groups)), shape.SlotBits);

        // The generator found multipliers without collisions, but for spellings with the same hash: they are in the next free slots.
        for (; ; slot = (slot + 1) % (1u << shape.SlotBits))
        {
            var number = index.NumberAt((int)slot);
            if (number == 0 || text.SequenceEqual(index.SpellingAt((int)slot)))
            {
                return number;
            }
        }
    }

    /// <summary>The number of the record, or 0. No record is found by malformed UTF-8.</summary>
    public static int Find(ReadOnlySpan<byte> utf8)
    {
        // A UTF-16 code unit takes at most three bytes, so anything longer is not a spelling.
        if (utf8.Length > default(TIndex).Shape.MaximumLength * 3)
        {
            return 0;
        }

        Span<char> buffer = utf8.Length <= 512 ? stackalloc char[utf8.Length] : new char[utf8.Length];
        return Utf8.TryDecode(utf8, buffer, out var length) ? Find(buffer.Slice(0, length)) : 0;
    }
}
