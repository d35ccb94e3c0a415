using System;
using System.IO;

namespace Plan2025.Generator.Emit;

/// <summary>Reads the characters of an array.</summary>
internal sealed class CharacterReader(char[] text, int length) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? text[_position] : -1;

    public override int Read() => _position < length ? text[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, length - _position);
        Array.Copy(text, _position, buffer, index, read);
        _position += read;
        return read;
    }
}
