using System;
#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
#endif
using System.Runtime.InteropServices;

namespace Plan2025;

/// <summary>
/// Cuts rows out of constant data. Where they begin comes from the generator, ascending and within the data, and callers
/// have checked the row; checking either again would cost as much as the look-up itself.
/// </summary>
internal static class Rows
{
    /// <summary>The row of members of an enum, which are stored as numbers of its width.</summary>
    public static ReadOnlySpan<TMember> Of<TMember, TNumber>(ReadOnlySpan<TNumber> items, ReadOnlySpan<byte> starts, int row)
        where TMember : struct
        where TNumber : struct => Members<TMember, TNumber>(items, At(starts, row), At(starts, row + 1));

    /// <inheritdoc cref="Of{TMember, TNumber}(ReadOnlySpan{TNumber}, ReadOnlySpan{byte}, int)"/>
    public static ReadOnlySpan<TMember> Of<TMember, TNumber>(ReadOnlySpan<TNumber> items, ReadOnlySpan<ushort> starts, int row)
        where TMember : struct
        where TNumber : struct => Members<TMember, TNumber>(items, At(starts, row), At(starts, row + 1));

    /// <inheritdoc cref="Of{TMember, TNumber}(ReadOnlySpan{TNumber}, ReadOnlySpan{byte}, int)"/>
    public static ReadOnlySpan<TMember> Of<TMember, TNumber>(ReadOnlySpan<TNumber> items, ReadOnlySpan<int> starts, int row)
        where TMember : struct
        where TNumber : struct => Members<TMember, TNumber>(items, At(starts, row), At(starts, row + 1));

    /// <inheritdoc cref="Of{TMember, TNumber}(ReadOnlySpan{TNumber}, ReadOnlySpan{byte}, int)"/>
    public static ReadOnlySpan<TMember> Of<TMember, TNumber>(ReadOnlySpan<TNumber> items, string starts, int row)
        where TMember : struct
        where TNumber : struct => Members<TMember, TNumber>(items, At(starts, row), At(starts, row + 1));

#if NET8_0_OR_GREATER
    /// <summary>The characters between two places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> Text(string all, int start, int end) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref Unsafe.AsRef(in all.GetPinnableReference()), start), end - start);

    /// <summary>The characters of a string; none for null.</summary>
    /// <remarks>The framework's <c>AsSpan</c> is in an assembly of its own, and loading that takes longer than all the rest of a program's first look-up.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<char> Characters(string? text) =>
        text is null ? default : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AsRef(in text.GetPinnableReference()), text.Length);

    /// <summary>The first four characters, of as many at least: each in 16 bits, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FirstFour(string text) => FirstFour(in text.GetPinnableReference());

    /// <inheritdoc cref="FirstFour(string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FirstFour(ReadOnlySpan<char> text) => FirstFour(in MemoryMarshal.GetReference(text));

    /// <summary>The first four bytes, of as many at least, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint FirstFour(ReadOnlySpan<byte> utf8)
    {
        var bytes = Unsafe.ReadUnaligned<uint>(ref MemoryMarshal.GetReference(utf8));
        return BitConverter.IsLittleEndian ? bytes : (bytes >> 24) | ((bytes >> 8) & 0xFF00) | ((bytes << 8) & 0xFF_0000) | (bytes << 24);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FirstFour(in char text)
    {
        ref var first = ref Unsafe.AsRef(in text);
        return BitConverter.IsLittleEndian
            ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first))
            : Join(first, Unsafe.Add(ref first, 1), Unsafe.Add(ref first, 2), Unsafe.Add(ref first, 3));
    }

    /// <summary>One item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T At<T>(ReadOnlySpan<T> items, int index) => Unsafe.Add(ref MemoryMarshal.GetReference(items), index);

    /// <inheritdoc cref="At{T}(ReadOnlySpan{T}, int)"/>
    /// <remarks>An index without a sign needs no extension to 64 bits.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T At<T>(ReadOnlySpan<T> items, uint index) => Unsafe.Add(ref MemoryMarshal.GetReference(items), (nuint)index);

    /// <inheritdoc cref="At{T}(ReadOnlySpan{T}, uint)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char At(string items, uint index) => Unsafe.Add(ref Unsafe.AsRef(in items.GetPinnableReference()), (nuint)index);

    /// <inheritdoc cref="At{T}(ReadOnlySpan{T}, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char At(string items, int index) => Unsafe.Add(ref Unsafe.AsRef(in items.GetPinnableReference()), index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<TMember> Members<TMember, TNumber>(ReadOnlySpan<TNumber> items, int start, int end) =>
        MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<TNumber, TMember>(ref Unsafe.Add(ref MemoryMarshal.GetReference(items), start)), end - start);
#else
    public static ReadOnlySpan<char> Characters(string? text) => text.AsSpan();

    public static ulong FirstFour(string text) => Join(text[0], text[1], text[2], text[3]);

    public static ulong FirstFour(ReadOnlySpan<char> text) => Join(text[0], text[1], text[2], text[3]);

    public static uint FirstFour(ReadOnlySpan<byte> utf8) => utf8[0] | ((uint)utf8[1] << 8) | ((uint)utf8[2] << 16) | ((uint)utf8[3] << 24);

    public static ReadOnlySpan<char> Text(string all, int start, int end) => all.AsSpan(start, end - start);

    public static T At<T>(ReadOnlySpan<T> items, int index) => items[index];

    public static T At<T>(ReadOnlySpan<T> items, uint index) => items[(int)index];

    public static char At(string items, uint index) => items[(int)index];

    public static char At(string items, int index) => items[index];

    private static ReadOnlySpan<TMember> Members<TMember, TNumber>(ReadOnlySpan<TNumber> items, int start, int end)
        where TMember : struct
        where TNumber : struct => MemoryMarshal.Cast<TNumber, TMember>(items.Slice(start, end - start));
#endif

    private static ulong Join(uint first, uint second, uint third, uint fourth) =>
        first | (second << 16) | ((ulong)third << 32) | ((ulong)fourth << 48);
}
