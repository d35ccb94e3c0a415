#if !NET8_0_OR_GREATER
namespace System.Numerics;

/// <summary>Bit counting, where the framework has none.</summary>
internal static class BitOperations
{
    public static int PopCount(ulong value)
    {
        value -= (value >> 1) & 0x5555555555555555;
        value = (value & 0x3333333333333333) + ((value >> 2) & 0x3333333333333333);
        return (int)((((value + (value >> 4)) & 0x0F0F0F0F0F0F0F0F) * 0x0101010101010101) >> 56);
    }

    /// <summary>The bits below the lowest one, counted; 64 for zero.</summary>
    public static int TrailingZeroCount(ulong value) => PopCount(~value & (value - 1));
}
#endif
