using System;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>Slips in single tokens and in their order.</summary>
internal static class TokenMutators
{
    private static readonly string[] s_tokens =
    [
        "{", "}", "[", "]", ",", ":", "，", "、", "：", "｛", "｝", "［", "］", "“", "”", "‘", "'", "\"", "＂", "//", "/* */", "/*", "*/", "\\",
        "true", "false", "null", "True", "undefined", "NaN", "-", "-0", "0", "1", "01", "+1", ".5", "1.", "1e", "1e9999", "-1", "2147483647",
        "2147483648", "-2147483648", "4294967296", "99999999999999999999999", "0x10", "１", "\"\"", "\"a\"", "\"知\"", "知", "\u3000", "\u00A0",
        "\uFEFF", "\0", "\u2028", "\r", "\n", "\t", " ", "{}", "[]", "[[[", "}}}", "#", "@", ";", "\"\\ud800\"", "\"\\u12\"", "\"\\x\"",
    ];

    public static Mutator[] All { get; } =
    [
        new("delete a token", (random, edits, _) => edits.Replace(random.Of(edits.Document.Tokens), "")),
        new("repeat a token", (random, edits, _) =>
        {
            var token = random.Of(edits.Document.Tokens);
            edits.Insert(token.Start + token.Length, Written(edits.Document, token));
        }),
        new("swap neighbouring tokens", (random, edits, _) =>
        {
            var i = random.Next(edits.Document.Tokens.Length - 1);
            Swap(edits, edits.Document.Tokens[i], edits.Document.Tokens[i + 1]);
        }),
        new("swap two tokens", (random, edits, _) => Swap(edits, random.Of(edits.Document.Tokens), random.Of(edits.Document.Tokens))),
        new("replace a token", (random, edits, _) => edits.Replace(random.Of(edits.Document.Tokens), random.Of(s_tokens))),
        new("replace a token by one from elsewhere", (random, edits, other) =>
            edits.Replace(random.Of(edits.Document.Tokens), Written(other, random.Of(other.Tokens)))),
        new("insert a token", (random, edits, _) => edits.Insert(random.Of(edits.Document.Tokens).Start, random.Of(s_tokens))),
        new("insert blanks", (random, edits, _) => edits.Insert(random.Of(edits.Document.Tokens).Start, random.Of([" ", "\r\n", "\n\n", "\t", "\r"]))),
        new("cut a token", (random, edits, _) =>
        {
            var token = random.Of(edits.Document.Tokens);
            var kept = random.Next(token.Length);
            edits.Replace(token.Start + kept, token.Length - kept, "");
        }),
        new("delete a range of tokens", (random, edits, _) =>
        {
            var first = random.Of(edits.Document.Tokens);
            var length = Math.Min(random.Next(2000), edits.Document.Text.Length - first.Start);
            edits.Replace(first.Start, length, "");
        }),
        new("end the document", (random, edits, _) =>
        {
            var at = random.Of(edits.Document.Tokens).Start;
            edits.Replace(at, edits.Document.Text.Length - at, "");
        }),
        new("add behind the document", (random, edits, _) => edits.Insert(edits.Document.Text.Length, random.Of(s_tokens))),
    ];

    private static void Swap(Edits edits, Token a, Token b)
    {
        edits.Replace(a, Written(edits.Document, b));
        edits.Replace(b, Written(edits.Document, a));
    }

    private static string Written(BaseDocument document, Token token) => document.Text.Substring(token.Start, token.Length);
}
