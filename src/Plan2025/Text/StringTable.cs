using System;
using System.Threading;

namespace Plan2025;

/// <summary>Reads a table: as spans, which cost nothing, or as strings, which are made once.</summary>
internal static class StringTable<TTable>
    where TTable : struct, IStringTable
{
    private static string?[]? s_strings;

    public static ReadOnlySpan<char> Span(int index)
    {
        var table = default(TTable);
        return table.Range(table.StartOf(index), table.StartOf(index + 1));
    }

    public static string String(int index) => (s_strings ?? Strings())[index] ?? Create(index);

    // Two threads may make the array or a string twice; one of them is kept, and both are equal.
    private static string?[] Strings() =>
        Interlocked.CompareExchange(ref s_strings, new string?[default(TTable).Count], null) ?? s_strings;

    private static string Create(int index)
    {
        var made = Span(index).ToString();
        return Interlocked.CompareExchange(ref s_strings![index], made, null) ?? made;
    }
}
