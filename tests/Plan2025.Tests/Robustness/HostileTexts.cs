using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Plan2025.Tests.Robustness;

/// <summary>Untrusted texts: nearly right, wrong in every way, very long. The same each time.</summary>
internal static class HostileTexts
{
    private const int Random = 2000;

    private static readonly string[] s_fixed =
    [
        "", " ", "\0", "\0\0\0\0", "\r\n", "\u200B", "\uFEFF", "\u202E", "\uD800", "\uDC00", "\uD800\uD800", "\uDC00\uD800", "\uFFFD", "\uFFFF", "0", "00", "-1", "+1",
        "1.0", "1e0", "0x1", "2147483647", "2147483648", "4294967297", "18446744073709551617", "T", "T000", "T119", "T999", "t01", "T0001", "T-01", "T+01", "T 01",
        "Ｔ００１", "T００１", "T٠٠١", "T०० १", "T๐๐๑", "１", "٣", "Ⅴ", "五", "四十五", "ｃｎｉｐａ", "null", "true", "{}", "[]", "\"T001\"", "T001\0", "T001 ", " T001", "T001\n", "T001,T002",
    ];

    /// <summary>Hostile texts, and hostile changes of texts that are valid.</summary>
    public static IEnumerable<string> Around(IReadOnlyList<string> valid)
    {
        foreach (var text in s_fixed.Concat(new[] { 513, 5000, 100_000 }.SelectMany(n => new[] { new string('T', n), new string('0', n), new string('国', n), new string('\uD800', n) })))
        {
            yield return text;
        }

        foreach (var text in valid)
        {
            yield return text;
            yield return text + "\0";
            yield return "\0" + text;
            yield return text + " ";
            yield return " " + text;
            yield return text + text;
            yield return text + "\uD800";
            yield return text[..^1];
            yield return text[1..];
            yield return text.ToUpperInvariant();
            yield return text.ToLowerInvariant();
            yield return string.Concat(text.Select(FullWidth));
            yield return string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\u0660') : c));
            yield return text.Normalize(NormalizationForm.FormD) + "\u0301";
            yield return text + new string('x', 100_000);
        }

        var random = new Random(2025);
        for (var i = 0; i < Random; i++)
        {
            var text = valid[random.Next(valid.Count)].ToCharArray();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                text[random.Next(text.Length)] = random.Next(3) switch
                {
                    0 => (char)random.Next(0x10000),
                    1 => (char)random.Next(128),
                    _ => text[random.Next(text.Length)],
                };
            }

            yield return new string(text)[..random.Next(text.Length + 1)];
        }
    }

    private static char FullWidth(char c) => c is > ' ' and <= '~' ? (char)(c - '!' + '！') : c;
}
