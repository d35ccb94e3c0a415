using System;

namespace Plan2025;

/// <summary>Finds a number by a spelling: one hash, and nearly always one comparison.</summary>
internal static class NameIndex<TIndex>
    where TIndex : struct, INameIndex
{
    public static bool TryFind(ReadOnlySpan<char> text, out int number)
    {
        var index = default(TIndex);
        if (text.Length <= index.MaximumLength)
        {
            var bucket = NameHash.Of(text, index.Seed) & index.Mask;
            var end = index.BucketStart(bucket + 1);
            for (var i = index.BucketStart(bucket); i < end; i++)
            {
                if (text.SequenceEqual(index.Range(index.StartOf(i), index.StartOf(i + 1))))
                {
                    number = index.NumberOf(i);
                    return true;
                }
            }
        }

        number = 0;
        return false;
    }

    /// <summary>The same for UTF-8; text that is not well formed is found nowhere.</summary>
    public static bool TryFind(ReadOnlySpan<byte> utf8, out int number)
    {
        // A UTF-16 code unit takes at most three bytes, so what is longer can't be a spelling.
        if (utf8.Length <= default(TIndex).MaximumLength * 3)
        {
            Span<char> buffer = utf8.Length <= 512 ? stackalloc char[utf8.Length] : new char[utf8.Length];
            if (Utf8.TryDecode(utf8, buffer, out var length))
            {
                return TryFind(buffer.Slice(0, length), out number);
            }
        }

        number = 0;
        return false;
    }
}
