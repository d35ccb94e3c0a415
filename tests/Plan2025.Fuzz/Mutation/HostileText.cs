using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Plan2025.Fuzz.Mutation;

/// <summary>Texts that break careless readers and writers.</summary>
internal static partial class HostileText
{
    public static string[] Pieces { get; } =
    [
        "\"", "\\", "{", "}", "{0}", "{agencies}", "\n", "\r\n", "\t", "\u2028", "\u2029", "\u0085", "*/", "/*", "//", "]]>", "<![CDATA[",
        "-->", "\"\"\"", "$\"{", "@\"", "&", "&amp;", "<", ">", "</summary>", "'", "\0", "\u0001", "\u007F", "\uFEFF", "\u200B", "\u202E",
        "\u00AD", "עברית", "العربية", "𠮷", "😀", "\U0010FFFF", "\uFFFE", "\uFFFF", "\uFDD0", "\uD800", "\uDC00", "\uFFFD", "\\u000a", "\\0",
        "\n#pragma warning disable\n", "\n#if X\n", "%s", "知识产权", "知識", "e\u0301", "İıſK", " ", "\u3000", "\u00A0", "《", "》", "T001", "001",
        "{{", "\r", "///", "<!--", "&#x0;", "<para>", "\u001B[31m", "\\x41", "agencies",
    ];

    /// <summary>A text as it is meant.</summary>
    public static string Any(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.OneIn(4) ? Character(random) : random.Of(Pieces)));
        return random.OneIn(100) ? string.Concat(Enumerable.Repeat(text, 2000)) : text;
    }

    /// <summary>A text as a JSON string; half of a surrogate pair, which UTF-8 can't hold, as an escape.</summary>
    public static string Quoted(string text) => $"\"{MustBeEscaped().Replace(text, match => Escape(match.Value[0]))}\"";

    /// <summary>A text as a JSON string that is nothing but escapes.</summary>
    public static string Escaped(string text) => $"\"{string.Concat(text.Select(Escape))}\"";

    private static string Escape(char c) => $"\\u{(int)c:x4}";

    private static string Character(Random random)
    {
        var c = random.Next(0x110000);
        return c is >= 0xD800 and <= 0xDFFF ? ((char)c).ToString() : char.ConvertFromUtf32(c);
    }

    [GeneratedRegex("[\"\\\\\0-\\x1F]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]")]
    private static partial Regex MustBeEscaped();
}
