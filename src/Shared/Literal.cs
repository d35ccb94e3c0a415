using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Plan2025.Shared;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    /// <summary>A text in quotes, escaped so that it stays on one line.</summary>
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A number in decimal digits.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Bits in hexadecimal digits.</summary>
    public static string Of(ulong bits) => bits == 0 ? "0" : "0x" + bits.ToString("X", CultureInfo.InvariantCulture);
}
