using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes columns of numbers: data of the assembly, with nothing to initialise and nothing to collect.</summary>
internal static class Numbers
{
    private const int ValuesPerLine = 24;

    /// <summary>A string takes two bytes for each number, so longer columns of bytes are smaller in place.</summary>
    private const int LongestBytesInString = 160;

    private const int LargestAscii = 127;

    /// <summary>The smallest integer type that holds every number from 0 to <paramref name="maximum"/>.</summary>
    public static string SmallestType(int maximum) =>
        maximum <= byte.MaxValue ? "byte" : maximum <= ushort.MaxValue ? "ushort" : "int";

    /// <summary>Writes a column of the smallest type that holds its numbers.</summary>
    /// <remarks>
    /// A short column is written as the characters of a string. Data in place costs a field, a type and a name of 64 letters
    /// besides, which is more than the short column itself; and the first look-up of a program loads all such fields. A long
    /// one is a string for the compiler's sake: to it, an array is as many expressions as there are numbers.
    /// </remarks>
    public static void WriteColumn(SourceWriter writer, string access, string name, IReadOnlyCollection<int> values)
    {
        var type = SmallestType(values.DefaultIfEmpty().Max());
        if (values.Count > 0 && (type == "ushort" || (type == "byte" && values.Count <= LongestBytesInString)))
        {
            writer.Line($"{access} static string {name} => {Characters(values)};");
        }
        else
        {
            WriteSpan(writer, access, type, name, values);
        }
    }

    /// <summary>Writes numbers in place. Many that are ASCII are a literal in UTF-8, which is the same data and one expression.</summary>
    public static void WriteSpan(SourceWriter writer, string access, string type, string name, IReadOnlyCollection<int> values)
    {
        if (type == "byte" && values.Count > ValuesPerLine && values.Max() <= LargestAscii)
        {
            writer.Line($"{access} static global::System.ReadOnlySpan<byte> {name} => {Characters(values)}u8;");
        }
        else
        {
            WriteArray(writer, access, type, name, [.. values.Select(Literal.Of)]);
        }
    }

    /// <summary>Writes literals in place.</summary>
    public static void WriteArray(SourceWriter writer, string access, string type, string name, string[] values)
    {
        var head = $"{access} static global::System.ReadOnlySpan<{type}> {name} => ";
        if (values.Length == 0)
        {
            writer.Line(head + "default;");
            return;
        }

        writer.Line($"{head}new {type}[]");
        writer.Line("{");
        for (var i = 0; i < values.Length; i += ValuesPerLine)
        {
            writer.Line("    " + string.Join(", ", values, i, Math.Min(ValuesPerLine, values.Length - i)) + ",");
        }

        writer.Line("};");
    }

    /// <summary>Numbers of up to 16 bits as the characters of a literal.</summary>
    private static string Characters(IEnumerable<int> numbers) =>
        "\"" + string.Concat(numbers.Select(n => "\\u" + n.ToString("X4", CultureInfo.InvariantCulture))) + "\"";
}
