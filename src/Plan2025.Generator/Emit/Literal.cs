using System;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Generator.Diagnostics;

namespace Plan2025.Generator.Emit;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    private const string Digits = "0123456789ABCDEF";

    /// <summary>What surely stands for itself in a literal: printable ASCII but two, and common Chinese.</summary>
    private static readonly CharacterSet s_plain = new(c =>
        c is (>= ' ' and <= '~' and not ('"' or '\\')) or (>= '\u4E00' and <= '\u9FA5')
            or (>= '\u3001' and <= '\u3015') or (>= '\uFF01' and <= '\uFF5E') or '\u2014' or '\u201C' or '\u201D');

    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 16);
        Write(literal, text);
        return literal.ToString();
    }

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(ulong bits) => bits == 0 ? "0" : "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Writes a text in quotes, as the compiler's own formatting does, which looks up each character and is asked only where that can matter.</summary>
    public static void Write(StringBuilder literal, string text)
    {
        literal.Append('"');
        var next = 0;
        while (true)
        {
            var plain = next;
            next = s_plain.FirstOther(text, plain);
            literal.Append(text, plain, next - plain);
            if (next == text.Length)
            {
                break;
            }

            // The whole run, so that surrogate pairs stay together.
            var other = next;
            while (next < text.Length && !s_plain.Contains(text[next]))
            {
                next++;
            }

            var formatted = SymbolDisplay.FormatLiteral(text.Substring(other, next - other), quote: true);
            literal.Append(formatted, 1, formatted.Length - 2);
        }

        literal.Append('"');
    }

    /// <summary>Writes numbers of up to 16 bits as the characters of a string.</summary>
    public static void Write(StringBuilder literal, ReadOnlySpan<int> numbers)
    {
        literal.Append('"');
        foreach (var number in numbers)
        {
            literal.Append("\\u")
                .Append(Digits[number >> 12])
                .Append(Digits[(number >> 8) & 15])
                .Append(Digits[(number >> 4) & 15])
                .Append(Digits[number & 15]);
        }

        literal.Append('"');
    }

    /// <summary>The smallest integer type that holds every number from 0 to <paramref name="maximum"/>.</summary>
    public static string SmallestType(int maximum) =>
        maximum <= byte.MaxValue ? "byte" : maximum <= ushort.MaxValue ? "ushort" : "int";
}
