using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Plan2025.Generator.Emit;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 16).Append('"');
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                escaped.Append(text, copied, i - copied).Append('\\');
                copied = i;
            }
            else if (!IsPlain(text[i]))
            {
                return SymbolDisplay.FormatLiteral(text, quote: true);
            }
        }

        return escaped.Append(text, copied, text.Length - copied).Append('"').ToString();
    }

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(ulong bits) => bits == 0 ? "0" : "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Numbers of up to 16 bits as the characters of a string.</summary>
    public static string OfNumbers(IEnumerable<int> numbers)
    {
        const string Digits = "0123456789ABCDEF";
        var text = new StringBuilder().Append('"');
        foreach (var number in numbers)
        {
            text.Append("\\u").Append(Digits[number >> 12]).Append(Digits[(number >> 8) & 15]).Append(Digits[(number >> 4) & 15]).Append(Digits[number & 15]);
        }

        return text.Append('"').ToString();
    }

    /// <summary>Whether a character surely stands for itself in a literal: printable ASCII and common Chinese. The compiler's own formatting looks up each character.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FA5')
        or (>= '\u3001' and <= '\u3015') or (>= '\uFF01' and <= '\uFF5E') or '\u2014' or '\u201C' or '\u201D';

    /// <summary>The smallest integer type that holds every number from 0 to <paramref name="maximum"/>.</summary>
    public static string SmallestType(int maximum) =>
        maximum <= byte.MaxValue ? "byte" : maximum <= ushort.MaxValue ? "ushort" : "int";
}
