using System;
using System.Collections.Generic;
using System.Text;

namespace Plan2025.Tests.Robustness;

/// <summary>Bytes that are no UTF-8, nearly right or random. The same each time.</summary>
internal static class HostileBytes
{
    private const int Random = 2000;

    public static IEnumerable<byte[]> Around(IReadOnlyList<string> valid)
    {
        // Overlong forms, surrogates, beyond Unicode, cut short, continuation without a start, other encodings.
        byte[][] wrong =
        [
            [], [0], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],
            [0xE5, 0x9B], [0xF0, 0xA0, 0xAE], [0xEF, 0xBB, 0xBF], [(byte)'T', (byte)'0', (byte)'0', 0xC0 | 0x01], [(byte)'T', 0xB0, 0xB0, 0xB1], new byte[100_000],
        ];
        foreach (var bytes in wrong)
        {
            yield return bytes;
        }

        foreach (var text in valid)
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            yield return [.. utf8, 0x80];
            yield return [0xEF, 0xBB, 0xBF, .. utf8];
            yield return utf8[..^1];
            yield return Encoding.Unicode.GetBytes(text);
        }

        var random = new Random(2025);
        for (var i = 0; i < Random; i++)
        {
            var utf8 = Encoding.UTF8.GetBytes(valid[random.Next(valid.Count)]);
            utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
            yield return utf8;
        }
    }
}
