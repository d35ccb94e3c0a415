using System;

namespace Plan2025.Generator.Parsing;

/// <summary>Turns byte offsets of a UTF-8 text into offsets in UTF-16 code units.</summary>
/// <remarks>Offsets must be asked for in rising order, so that the text is walked once.</remarks>
internal sealed class CharacterMap(byte[] utf8)
{
    private int _bytes;
    private int _characters;

    public int ToCharacters(int byteOffset)
    {
        foreach (var b in utf8.AsSpan(_bytes, byteOffset - _bytes))
        {
            // Every byte but a continuation byte begins a code point; those of four bytes take two code units.
            if ((b & 0xC0) != 0x80)
            {
                _characters += b >= 0xF0 ? 2 : 1;
            }
        }

        _bytes = byteOffset;
        return _characters;
    }
}
