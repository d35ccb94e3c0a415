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
            next = Characters.Plain.FirstOther(text, plain);
            literal.Append(text, plain, next - plain);
            if (next == text.Length)
            {
                break;
            }

            // The whole run, so that surrogate pairs stay together.
            var other = next;
            next = Characters.Plain.First(text, other);
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
