using System.Runtime.CompilerServices;

namespace Plan2025;

/// <summary>Strings that are made on first use and kept, the same instance for everybody.</summary>
internal static class KeptString
{
    /// <summary>Keeps a string that was just made, unless another thread was first.</summary>
    /// <returns>The one that is kept.</returns>
    /// <remarks>Synchronized, and not by <c>Interlocked</c>: that is in an assembly of its own, whose loading takes longer than all the rest of a program's first look-up.</remarks>
    [MethodImpl(MethodImplOptions.Synchronized)]
    public static string First(ref string? kept, string made) => kept ??= made;
}
