using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace Plan2025;

/// <summary>
/// Cuts rows out of constant data. Where they begin comes from the generator, ascending and within the data, and callers
/// have checked the row; checking either again would cost as much as the look-up itself.
/// </summary>
internal static class Rows
{
    public static ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> items, ReadOnlySpan<byte> starts, int row) =>
        Between(items, At(starts, row), At(starts, row + 1));

    public static ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> items, ReadOnlySpan<ushort> starts, int row) =>
        Between(items, At(starts, row), At(starts, row + 1));

    public static ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> items, ReadOnlySpan<int> starts, int row) =>
        Between(items, At(starts, row), At(starts, row + 1));

#if NET8_0_OR_GREATER
    /// <summary>The items between two places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<T> Between<T>(ReadOnlySpan<T> items, int start, int end) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(items), start), end - start);

    /// <summary>One item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T At<T>(ReadOnlySpan<T> column, int row) => Unsafe.Add(ref MemoryMarshal.GetReference(column), row);
#else
    public static ReadOnlySpan<T> Between<T>(ReadOnlySpan<T> items, int start, int end) => items.Slice(start, end - start);

    public static T At<T>(ReadOnlySpan<T> column, int row) => column[row];
#endif
}
