using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Plan2025.Generator.Emit;

/// <summary>Values as C# literals.</summary>
internal static class Literal
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(ulong bits) => bits == 0 ? "0" : "0x" + bits.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>The smallest integer type that holds every number from 0 to <paramref name="maximum"/>.</summary>
    public static string SmallestType(int maximum) =>
        maximum <= byte.MaxValue ? "byte" : maximum <= ushort.MaxValue ? "ushort" : "int";
}
