using System;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes constant columns: data of the assembly, with nothing to initialise and nothing to collect.</summary>
internal static class TableEmitter
{
    private const int ValuesPerLine = 24;

    /// <summary>A string takes two bytes for each number, so longer columns of bytes are smaller in place.</summary>
    private const int LongestBytesInString = 160;

    public static SourceText Emit(TableModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            XmlDoc.Summary(writer, model.Summary);
            using (writer.Block($"internal static class {model.Name}"))
            {
                foreach (var constant in model.Constants)
                {
                    writer.Line($"public const int {constant.Name} = {constant.Value};");
                }

                foreach (var column in model.Columns)
                {
                    writer.Line();
                    WriteNumbers(writer, "public", column.Name, column.Values);
                }

                foreach (var relation in model.Relations)
                {
                    writer.Line();
                    WriteRelation(writer, relation);
                }

                foreach (var union in model.Unions)
                {
                    writer.Line();
                    writer.Line($"public static global::Plan2025.TaskSet {union.Name}Set(int row) => {union.First}Set(row) | {union.Second}Set(row);");
                }
            }
        }

        return writer.ToSource();
    }

    /// <summary>A column of plain numbers, of the smallest type that holds them.</summary>
    /// <remarks>
    /// A short column is written as the characters of a string. Data in place costs a field, a type and a name of 64 letters
    /// besides, which is more than the short column itself; and the first look-up of a program loads all such fields. A long
    /// one is a string for the compiler's sake: to it, an array is as many expressions as there are numbers.
    /// </remarks>
    public static void WriteNumbers(SourceWriter writer, string access, string name, EquatableArray<int> values)
    {
        var type = Literal.SmallestType(Largest(values));
        if (values.Count > 0 && (type == "ushort" || (type == "byte" && values.Count <= LongestBytesInString)))
        {
            writer.Begin($"{access} static string {name} => ").AppendLiteral(values.AsSpan()).Append(";").End();
            return;
        }

        WriteValues(writer, access, type, name, values);
    }

    private static void WriteRelation(SourceWriter writer, Relation relation)
    {
        var (name, type) = (relation.Name, relation.EnumType);

        // Plain numbers, as wide as the enum: a span made over the enum itself drags the enum's reflection into programs compiled ahead of time.
        var width = Literal.SmallestType(relation.MemberCount);
        var hasItems = relation.Starts.Count > 0;
        if (hasItems)
        {
            WriteNumbers(writer, "private", name + "Starts", relation.Starts);
            writer.Line();
            WriteValues(writer, "private", width, name + "Items", relation.Items);
            writer.Line();
            writer.Line($"{(relation.IsRead ? "public" : "private")} static global::System.ReadOnlySpan<{type}> {name}Row(int row) => Rows.Of<{type}, {width}>({name}Items, {name}Starts, row);");
        }

        if (relation.Sets is { } sets)
        {
            if (hasItems)
            {
                writer.Line();
            }

            WriteSets(writer, name, sets);
        }
    }

    private static void WriteSets(SourceWriter writer, string name, RelationSets sets)
    {
        var head = $"public static global::Plan2025.TaskSet {name}Set(int row) => ";
        WriteArray(writer, "private", "ulong", name + "Bits", sets.Bits, static (writer, bits) => writer.AppendLiteral(bits));
        writer.Line();
        if (sets.BitRows.Count == 0)
        {
            writer.Line(head + $"new global::Plan2025.TaskSet(TaskWords.Read({name}Bits, row));");
            return;
        }

        WriteNumbers(writer, "private", name + "BitRows", sets.BitRows);
        writer.Line();
        writer.Line(head + $"(int){name}BitRows[row] is > 0 and var bits ? new global::Plan2025.TaskSet(TaskWords.Read({name}Bits, bits - 1)) : global::Plan2025.TaskSet.FromMembers({name}Row(row));");
    }

    /// <summary>Numbers in place. Those that are ASCII are a literal in UTF-8, which is the same data and one expression.</summary>
    private static void WriteValues(SourceWriter writer, string access, string type, string name, EquatableArray<int> values)
    {
        if (type == "byte" && values.Count > ValuesPerLine && Largest(values) < 128)
        {
            writer.Begin($"{access} static global::System.ReadOnlySpan<byte> {name} => ").AppendLiteral(values.AsSpan()).Append("u8;").End();
            return;
        }

        WriteArray(writer, access, type, name, values, static (writer, value) => writer.Append(value));
    }

    private static int Largest(EquatableArray<int> values)
    {
        var largest = 0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, value);
        }

        return largest;
    }

    private static void WriteArray<T>(
        SourceWriter writer, string access, string type, string name, EquatableArray<T> values, Action<SourceWriter, T> write)
        where T : IEquatable<T>
    {
        var head = $"{access} static global::System.ReadOnlySpan<{type}> {name} => ";
        if (values.Count == 0)
        {
            writer.Line(head + "default;");
            return;
        }

        writer.Line(head + $"new {type}[]");
        writer.Line("{");
        for (var i = 0; i < values.Count; i += ValuesPerLine)
        {
            writer.Begin().Append("    ");
            for (var j = i; j < Math.Min(i + ValuesPerLine, values.Count); j++)
            {
                write(j > i ? writer.Append(' ') : writer, values[j]);
                writer.Append(',');
            }

            writer.End();
        }

        writer.Line("};");
    }
}
