using System;
using System.Linq;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit;

/// <summary>Writes constant columns: data of the assembly, with nothing to initialise and nothing to collect.</summary>
internal static class TableEmitter
{
    private const int ValuesPerLine = 24;

    /// <summary>A string takes two bytes for each number, so longer columns of bytes are smaller in place.</summary>
    private const int LongestBytesInString = 160;

    public static string Emit(TableModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            writer.Line("/// <summary>" + XmlDoc.Escape(model.Summary) + "</summary>");
            using (writer.Block($"internal static class {model.Name}"))
            {
                foreach (var constant in model.Constants)
                {
                    writer.Line($"public const int {constant.Name} = {Literal.Of(constant.Value)};");
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
            }
        }

        return writer.ToString();
    }

    /// <summary>A column of plain numbers, of the smallest type that holds them.</summary>
    /// <remarks>
    /// A short column is written as the characters of a string. Data in place costs a field, a type and a name of 64 letters
    /// besides, which is more than the short column itself; and the first look-up of a program loads all such fields. A long
    /// one is a string for the compiler's sake: to it, an array is as many expressions as there are numbers.
    /// </remarks>
    public static void WriteNumbers(SourceWriter writer, string access, string name, EquatableArray<int> values)
    {
        var type = Literal.SmallestType(values.Count == 0 ? 0 : values.Max());
        if (values.Count > 0 && (type == "ushort" || (type == "byte" && values.Count <= LongestBytesInString)))
        {
            writer.Line($"{access} static string {name} => {Literal.OfNumbers(values)};");
            return;
        }

        WriteValues(writer, access, type, name, values.Count, i => values[i]);
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
            WriteValues(writer, "private", width, name + "Items", relation.Items.Count, i => relation.Items[i]);
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
        WriteArray(writer, "private", "ulong", name + "Bits", sets.Bits.Count, i => Literal.Of(sets.Bits[i]));
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
    private static void WriteValues(SourceWriter writer, string access, string type, string name, int count, Func<int, int> valueAt)
    {
        var values = Enumerable.Range(0, count).Select(valueAt);
        if (type == "byte" && count > ValuesPerLine && values.All(value => value < 128))
        {
            writer.Line($"{access} static global::System.ReadOnlySpan<byte> {name} => {Literal.OfNumbers(values)}u8;");
            return;
        }

        WriteArray(writer, access, type, name, count, i => Literal.Of(valueAt(i)));
    }

    private static void WriteArray(
        SourceWriter writer, string access, string type, string name, int count, Func<int, string> valueAt)
    {
        var head = $"{access} static global::System.ReadOnlySpan<{type}> {name} => ";
        if (count == 0)
        {
            writer.Line(head + "default;");
            return;
        }

        writer.Line(head + $"new {type}[]");
        writer.Line("{");
        for (var i = 0; i < count; i += ValuesPerLine)
        {
            writer.Begin().Append("    ");
            for (var j = i; j < Math.Min(i + ValuesPerLine, count); j++)
            {
                writer.Append(j > i ? " " : "").Append(valueAt(j)).Append(",");
            }

            writer.End();
        }

        writer.Line("};");
    }
}
