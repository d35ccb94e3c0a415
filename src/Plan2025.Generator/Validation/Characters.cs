using System.Globalization;

namespace Plan2025.Generator.Validation;

/// <summary>Invisible characters, the same on machines with different versions of Unicode.</summary>
internal static class Characters
{
    /// <summary>The substitute for bytes that could not be decoded.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>A code point as Unicode writes it, such as <c>U+200B</c>.</summary>
    public static string CodePoint(int codePoint) => "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>
    /// Whether a code point shows nothing, or not the same to all readers: control and format characters,
    /// separators, fillers, variation selectors, private use and noncharacters. Spaces are none of these.
    /// </summary>
    public static bool IsInvisible(int c) => c switch
    {
        < 0x20 or (>= 0x7F and <= 0x9F) or 0xAD => true,
        0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        0x2800 or 0x3164 or 0xFEFF or 0xFFA0 => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xE000 and <= 0xF8FF => true,
        >= 0xFDD0 and <= 0xFDEF => true,
        >= 0xFFF0 and <= 0xFFFB or Replacement => true,
        >= 0xE0000 and <= 0x10FFFF => true,
        _ => (c & 0xFFFE) == 0xFFFE,
    };
}
