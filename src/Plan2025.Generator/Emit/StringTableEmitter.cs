using System.Text;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Emit;

/// <summary>Writes many texts as one constant string and the places where each begins.</summary>
internal static class StringTableEmitter
{
    public static string Emit(StringTableModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            writer.Line("/// <summary>" + XmlDoc.Escape(model.Summary) + "</summary>");
            using (writer.Block($"internal readonly struct {model.Name} : IStringTable"))
            {
                WriteMembers(writer, model.Strings);
            }
        }

        return writer.ToString();
    }

    /// <summary>The members that make a type an <c>IStringTable</c>.</summary>
    public static void WriteMembers(SourceWriter writer, EquatableArray<string> strings)
    {
        var text = new StringBuilder();
        var starts = new int[strings.Count + 1];
        for (var i = 0; i < strings.Count; i++)
        {
            text.Append(strings[i]);
            starts[i + 1] = text.Length;
        }

        // Not a constant: the metadata would hold the text a second time.
        writer.Line($"private static string All => {Literal.Of(text.ToString())};");
        writer.Line();
        TableEmitter.WriteNumbers(writer, "private", "Starts", starts);
        writer.Line();
        writer.Line($"public int Count => {Literal.Of(strings.Count)};");
        writer.Line();
        writer.Line("public int StartOf(int index) => Starts[index];");
        writer.Line();
        writer.Line("public global::System.ReadOnlySpan<char> At(int index) => Rows.Text(All, Starts[index], Starts[index + 1]);");
        writer.Line();
        writer.Line("public global::System.ReadOnlySpan<char> Range(int start, int end) => Rows.Text(All, start, end);");
    }
}
