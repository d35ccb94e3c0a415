namespace Plan2025.Shared;

/// <summary>Compares texts without regard to case, and to full and half width: <c>Ｔ０４５</c> is <c>t045</c>.</summary>
internal static class Folding
{
    /// <summary>The half-width form of a full-width ASCII character or space; any other character as it is.</summary>
    public static char HalfWidth(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;

    /// <summary>One form for all characters that count as the same.</summary>
    public static char Fold(char c) => char.ToUpperInvariant(HalfWidth(c));

    /// <summary>Whether two texts are the same, folded.</summary>
    public static bool Same(string a, string b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (Fold(a[i]) != Fold(b[i]))
            {
                return false;
            }
        }

        return true;
    }
}
