using System;
using System.Text;

namespace Plan2025.Fuzz.Mutation;

/// <summary>What happens to files: bytes that are lost, doubled or wrong, and other encodings.</summary>
internal static class ByteMutators
{
    private static readonly byte[][] s_sequences =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE7, 0x9F], [0x80], [0xFF], [0x00],
        [0xEF, 0xBF, 0xBD], [0xF0, 0xA0, 0xAE, 0xB7], "\r"u8.ToArray(), "\n"u8.ToArray(), "\""u8.ToArray(), "\\"u8.ToArray(), ","u8.ToArray(), "{"u8.ToArray(),
        "]"u8.ToArray(), "/*"u8.ToArray(), "\\u"u8.ToArray(),
    ];

    public static (string Name, Func<Random, byte[], byte[]> Apply)[] All { get; } =
    [
        ("flip a bit", (random, bytes) => Changed(bytes, copy => copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8)))),
        ("change a byte", (random, bytes) => Changed(bytes, copy => copy[random.Next(copy.Length)] = (byte)random.Next(256))),
        ("lose bytes", (random, bytes) =>
        {
            var start = random.Next(bytes.Length);
            return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + Size(random))..]];
        }),
        ("double bytes", (random, bytes) =>
        {
            var start = random.Next(bytes.Length);
            var end = Math.Min(bytes.Length, start + Size(random));
            return [.. bytes[..end], .. bytes[start..]];
        }),
        ("move bytes", (random, bytes) =>
        {
            var (a, b, c) = (random.Next(bytes.Length), random.Next(bytes.Length), random.Next(bytes.Length));
            Span<int> cuts = [a, b, c];
            cuts.Sort();
            return [.. bytes[..cuts[0]], .. bytes[cuts[1]..cuts[2]], .. bytes[cuts[0]..cuts[1]], .. bytes[cuts[2]..]];
        }),
        ("insert bytes", (random, bytes) => Inserted(bytes, random.Next(bytes.Length + 1), random.Of(s_sequences))),
        ("insert noise", (random, bytes) =>
        {
            var noise = new byte[random.Next(1, 9)];
            random.NextBytes(noise);
            return Inserted(bytes, random.Next(bytes.Length + 1), noise);
        }),
        ("truncate", (random, bytes) => bytes[..random.Next(bytes.Length)]),
        ("a byte order mark", (random, bytes) => Inserted(bytes, 0, s_sequences[random.Next(3)])),
        ("CRLF", (_, bytes) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n"))),
        ("another encoding", (random, bytes) => (random.Next(3) switch
        {
            0 => Encoding.Unicode,
            1 => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1,
        }).GetBytes(Encoding.UTF8.GetString(bytes))),
    ];

    private static int Size(Random random) => random.OneIn(4) ? random.Next(1, 1000) : random.Next(1, 6);

    private static byte[] Inserted(byte[] bytes, int at, byte[] inserted) => [.. bytes[..at], .. inserted, .. bytes[at..]];

    private static byte[] Changed(byte[] bytes, Action<byte[]> change)
    {
        var copy = bytes.AsSpan().ToArray();
        if (copy.Length > 0)
        {
            change(copy);
        }

        return copy;
    }
}
