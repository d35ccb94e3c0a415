using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Plan2025.Documents.Reading;

/// <summary>A line of an official text that is not blank.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">Its text, without the white space around it.</param>
/// <param name="IsIndented">Whether white space is before it.</param>
internal sealed record TextLine(int Number, string Text, bool IsIndented);

/// <summary>A text that can't be imported, and where.</summary>
internal sealed class RefusedTextException(int line, string message) : Exception(message)
{
    /// <summary>The number of the line, from 1.</summary>
    public int Line { get; } = line;
}

/// <summary>An official text as it was copied from a web page or a PDF file: UTF-8, UTF-16 with a mark, or GBK.</summary>
internal sealed class OfficialText
{
    private static readonly string[] s_breaks = ["\r\n", "\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"];

    /// <summary>Soft hyphen, zero-width space, word joiner, byte order mark: what a layout leaves behind.</summary>
    private static readonly SearchValues<char> s_invisible = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    private OfficialText(byte[] bytes, string[] all, int first, int last)
    {
        (Bytes, AllLines, First, Last) = (bytes, all, first, last);
        Lines = [.. Enumerable.Range(first, last - first + 1)
            .Select(number => new TextLine(number, Visible(all[number - 1]).Trim(), all[number - 1].Length > 0 && char.IsWhiteSpace(all[number - 1][0])))
            .Where(line => line.Text.Length > 0)];
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Bytes { get; }

    /// <summary>The lines of the file as they are.</summary>
    public IReadOnlyList<string> AllLines { get; }

    /// <summary>The first and the last line that belong to the document.</summary>
    public int First { get; }

    /// <inheritdoc cref="First"/>
    public int Last { get; }

    /// <summary>The lines of the document that are not blank.</summary>
    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>The numbers of the lines of the document that have invisible characters, which are left out.</summary>
    public IEnumerable<int> LinesWithInvisibleCharacters =>
        Enumerable.Range(First, Last - First + 1).Where(number => AllLines[number - 1].AsSpan().IndexOfAny(s_invisible) >= 0);

    /// <summary>SHA-256 of the file, in lower-case hexadecimal digits.</summary>
    public string Sha256 => Hash(Bytes);

    /// <summary>SHA-256 of the lines of the document, joined by LF.</summary>
    public string LinesSha256 => Hash(Encoding.UTF8.GetBytes(string.Join('\n', AllLines.Skip(First - 1).Take(Last - First + 1))));

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="lines">The first and the last line of the document, from 1; null where all lines are.</param>
    /// <exception cref="RefusedTextException">It is no text that can be read whole.</exception>
    public static OfficialText Read(byte[] bytes, (int First, int Last)? lines)
    {
        var text = Decode(bytes);
        var all = text.Split(s_breaks, StringSplitOptions.None);

        // A break at the end begins no line.
        all = all.Length > 1 && all[^1].Length == 0 ? all[..^1] : all;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].AsSpan().IndexOfAny('\0', '\uFFFD') is >= 0 and var at)
            {
                throw new RefusedTextException(i + 1, string.Create(CultureInfo.InvariantCulture, $"the character U+{(int)all[i][at]:X4} says that something of the text is lost"));
            }
        }

        var (first, last) = lines ?? (1, all.Length);
        if (first < 1 || last < first || last > all.Length)
        {
            throw new RefusedTextException(Math.Clamp(last, 1, all.Length), string.Create(CultureInfo.InvariantCulture, $"lines {first} to {last} are not in the file, which has {all.Length}"));
        }

        return new OfficialText(bytes, all, first, last);
    }

    private static string Visible(string line) => line.AsSpan().IndexOfAny(s_invisible) < 0 ? line : string.Concat(line.Where(c => !s_invisible.Contains(c)));

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return DecodeStrictly(bytes[0] == 0xFF ? "utf-16" : "utf-16BE", bytes.AsSpan(2)) ?? throw Lost(bytes, bytes.Length, "UTF-16");
        }

        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        if (DecodeStrictly("utf-8", content) is { } text)
        {
            return text;
        }

        // GB 18030 contains GBK and GB 2312.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return DecodeStrictly("GB18030", content) is { } chinese ? chinese : throw Lost(bytes, FirstInvalid(content), "UTF-8 or GBK");
    }

    private static string? DecodeStrictly(string encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.GetEncoding(encoding, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static RefusedTextException Lost(byte[] bytes, int at, string encoding) =>
        new(bytes.Take(at).Count(b => b == (byte)'\n') + 1, $"the file can't be read as {encoding} from here on; save it as UTF-8");

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
