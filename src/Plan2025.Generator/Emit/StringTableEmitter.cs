using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes many texts as one string and the places where each begins.</summary>
internal static class StringTableEmitter
{
    public static SourceText Emit(StringTableModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            XmlDoc.Summary(writer, model.Summary);
            using (writer.Block($"internal readonly struct {model.Name}{(model.IsSearched ? " : IStringTable" : "")}"))
            {
                WriteTexts(writer, model.Strings, model.AsUtf8);
                writer.Line();
                writer.Line("public static string String(int index) => Made.Strings[index] ?? KeptString.First(ref Made.Strings[index], All.Substring(Starts[index], Starts[index + 1] - Starts[index]));");
                writer.Line();
                if (model.IsSearched)
                {
                    writer.Line("public static global::System.ReadOnlySpan<char> Span(int index) => Rows.Text(All, Starts[index], Starts[index + 1]);");
                    writer.Line();
                    writer.Line("public int StartOf(int index) => Starts[index];");
                    writer.Line();
                    writer.Line("public global::System.ReadOnlySpan<char> Range(int start, int end) => Rows.Text(All, start, end);");
                    writer.Line();
                }

                writer.Line("// On its own, so that spans initialise nothing; and readonly, so that the JIT knows the array.");
                using (writer.Block("private static class Made"))
                {
                    writer.Line($"public static readonly string?[] Strings = new string?[{model.Strings.Count}];");
                }
            }
        }

        return writer.ToSource();
    }

    /// <summary>The texts (<c>All</c>) and their places (<c>Starts</c>).</summary>
    public static void WriteTexts(SourceWriter writer, EquatableArray<TextPiece> strings, bool asUtf8)
    {
        var starts = new int[strings.Count + 1];
        for (var i = 0; i < strings.Count; i++)
        {
            starts[i + 1] = starts[i] + strings[i].Text.Length;
        }

        // Not a constant: the metadata would hold the text a second time.
        if (asUtf8)
        {
            writer.Line("private static string All => Decoded.All;");
            writer.Line();
            using (writer.Block("private static class Decoded"))
            {
                writer.Begin().Append("public static readonly string All = Utf8.Decode(").AppendLiteral(strings).Append("u8);").End();
            }
        }
        else
        {
            writer.Begin().Append("private static string All => ").AppendLiteral(strings).Append(";").End();
        }

        writer.Line();
        TableEmitter.WriteNumbers(writer, "private", "Starts", starts);
    }
}
