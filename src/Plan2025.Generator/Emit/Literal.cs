using System;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Plan2025.Generator.Diagnostics;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    private const string Digits = "0123456789ABCDEF";

    private const int MaximumHexDigits = 16;

    public static string Of(string text) => SourceWriter.ForPart().AppendLiteral(text).ToPart();

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(ulong bits) => SourceWriter.ForPart().AppendLiteral(bits).ToPart();

    /// <summary>Writes a text in quotes, as the compiler's own formatting does, which looks up each character and is asked only where that can matter.</summary>
    public static void Write(SourceWriter writer, TextPiece text)
    {
        writer.Append('"');
        WriteCharacters(writer, text);
        writer.Append('"');
    }

    /// <summary>Writes bits in hexadecimal digits.</summary>
    public static void Write(SourceWriter writer, ulong bits)
    {
        if (bits == 0)
        {
            writer.Append('0');
            return;
        }

        writer.Append("0x");
        var digits = 1;
        while (digits < MaximumHexDigits && bits >> (4 * digits) != 0)
        {
            digits++;
        }

        var characters = writer.Reserve(digits);
        for (; digits > 0; digits--)
        {
            characters[digits - 1] = Digits[(int)(bits & 15)];
            bits >>= 4;
        }
    }

    /// <summary>Writes several texts as one.</summary>
    public static void Write(SourceWriter writer, EquatableArray<TextPiece> pieces)
    {
        writer.Append('"');
        foreach (var piece in pieces)
        {
            WriteCharacters(writer, piece);
        }

        writer.Append('"');
    }

    private static void WriteCharacters(SourceWriter writer, TextPiece piece)
    {
        var text = piece.Text;
        if (piece.IsPlain)
        {
            writer.Append(text);
            return;
        }

        var next = 0;
        while (true)
        {
            var plain = next;
            next = Characters.Plain.FirstOther(text, plain);
            writer.Append(text, plain, next - plain);
            if (next == text.Length)
            {
                break;
            }

            // The whole run, so that surrogate pairs stay together.
            var other = next;
            next = Characters.Plain.First(text, other);
            var formatted = SymbolDisplay.FormatLiteral(text.Substring(other, next - other), quote: true);
            writer.Append(formatted, 1, formatted.Length - 2);
        }
    }

    /// <summary>Writes numbers of up to 16 bits as the characters of a string.</summary>
    public static void Write(SourceWriter writer, ReadOnlySpan<int> numbers)
    {
        const int Length = 6;

        writer.Append('"');
        var characters = writer.Reserve(numbers.Length * Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            var number = numbers[i];
            var character = characters.Slice(i * Length, Length);
            character[0] = '\\';
            character[1] = 'u';
            character[2] = Digits[number >> 12];
            character[3] = Digits[(number >> 8) & 15];
            character[4] = Digits[(number >> 4) & 15];
            character[5] = Digits[number & 15];
        }

        writer.Append('"');
    }

    /// <summary>The smallest integer type that holds every number from 0 to <paramref name="maximum"/>.</summary>
    public static string SmallestType(int maximum) =>
        maximum <= byte.MaxValue ? "byte" : maximum <= ushort.MaxValue ? "ushort" : "int";
}
