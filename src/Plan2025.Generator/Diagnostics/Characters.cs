namespace Plan2025.Generator.Diagnostics;

/// <summary>Classes of characters that don't depend on the Unicode version of the machine.</summary>
internal static class Characters
{
    /// <summary>What stands for bytes that could not be decoded.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Common visible characters that stand for themselves in JSON, in C# and in XML, and that no normalization changes: nearly every
    /// character of every text, so that what is asked of the others may take its time.
    /// </summary>
    public static CharacterSet Plain { get; } = new(
        (' ', '!'),
        ('#', '%'),
        ('\'', ';'),
        ('=', '='),
        ('?', '['),
        (']', '~'),
        ('\u2014', '\u2014'),
        ('\u201C', '\u201D'),
        ('\u3001', '\u3011'),
        ('\u4E00', '\u9FA5'),
        ('\uFF01', '\uFF5E'));

    /// <summary>
    /// Whether a code point leaves no ink, or none that all readers see alike: control and format characters,
    /// separators, fillers, variation selectors, private use and noncharacters. Ordinary blanks are none of these.
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
