using System;
using System.Text;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace Plan2025;

/// <summary>UTF-8 in and out on every framework.</summary>
internal static class Utf8
{
    /// <summary>Decodes data of the library itself.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetString(utf8);
#else
        Encoding.UTF8.GetString(utf8.ToArray());
#endif

    /// <summary>Decodes well-formed UTF-8 into a buffer that has at least as many characters as there are bytes.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> destination, out int written)
    {
#if NET8_0_OR_GREATER
        var status = System.Text.Unicode.Utf8.ToUtf16(utf8, destination, out _, out written, replaceInvalidSequences: false);
        return status == OperationStatus.Done;
#else
        written = 0;
        try
        {
            var text = s_strict.GetString(utf8.ToArray());
            text.AsSpan().CopyTo(destination);
            written = text.Length;
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
#endif
    }

#if NET8_0_OR_GREATER
    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> destination, out int written) =>
        Encoding.UTF8.TryGetBytes(text, destination, out written);
#else
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif
}
