using System;
using System.Threading;

namespace Plan2025;

/// <summary>Reads a table: as spans, which cost nothing, or as strings, which are made once.</summary>
internal static class StringTable<TTable>
    where TTable : struct, IStringTable
{
    public static ReadOnlySpan<char> Span(int index) => default(TTable).At(index);

    public static string String(int index) => Made.Strings[index] ?? Create(index);

    // Two threads may make a string twice; one of them is kept, and both are equal.
    private static string Create(int index)
    {
        var made = Span(index).ToString();
        return Interlocked.CompareExchange(ref Made.Strings[index], made, null) ?? made;
    }

    /// <summary>On its own, so that spans initialise nothing; and readonly, so that the JIT knows the array.</summary>
    private static class Made
    {
        public static readonly string?[] Strings = new string?[default(TTable).Count];
    }
}
