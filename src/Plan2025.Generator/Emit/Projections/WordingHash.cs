using System;
using System.Security.Cryptography;
using System.Text;

namespace Plan2025.Generator.Emit.Projections;

/// <summary>Tells wordings apart by the first bytes of their SHA-256, which anybody can check with any tool.</summary>
internal sealed class WordingHash : IDisposable
{
    /// <summary>Six bytes tell the few wordings of one task apart, and the constant stays readable.</summary>
    private const int Bytes = 6;

    private const string Digits = "0123456789abcdef";

    private readonly IncrementalHash _sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly char[] _digits = new char[2 * Bytes];
    private byte[] _utf8 = new byte[4096];

    /// <summary>The hash of a text's UTF-8 as lower-case hexadecimal digits.</summary>
    public string Of(string text)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        _utf8 = length > _utf8.Length ? new byte[length] : _utf8;
        _sha.AppendData(_utf8, 0, Encoding.UTF8.GetBytes(text, 0, text.Length, _utf8, 0));
        var hash = _sha.GetHashAndReset();
        for (var i = 0; i < Bytes; i++)
        {
            _digits[2 * i] = Digits[hash[i] >> 4];
            _digits[(2 * i) + 1] = Digits[hash[i] & 15];
        }

        return new string(_digits);
    }

    public void Dispose() => _sha.Dispose();
}
