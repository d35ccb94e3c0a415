using System.Collections.Generic;
using System.Linq;
using System.Text;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes types that hold many texts in one string, and the constants that say where each group of texts begins.</summary>
internal static class StringTableOutput
{
    /// <summary>The type that holds all texts of one language.</summary>
    /// <remarks>No name of the document has an underscore, so no other type has this name. The library knows that of the first language.</remarks>
    public static string TypeName(Expression language) => language.Number.Value == 1 ? "Text_First" : "Text_" + language.Name.Value;

    /// <summary>Writes all texts of one language.</summary>
    public static void WriteLanguage(SourceWriter writer, Expression language, IReadOnlyList<TextGroup> groups)
    {
        var texts = Texts(groups);
        writer.Line($"/// <summary>All texts of the plan in the language {language.Language.Value}.</summary>");
        using (writer.Block($"internal static class {TypeName(language)}"))
        {
            // The first language is for everybody, so it is always there to be read in place.
            WriteTexts(writer, texts, asUtf8: language.Number.Value > 1 && IsSmallerAsUtf8(texts));
            writer.Lines("""
                public static global::System.ReadOnlySpan<char> Span(int index) => global::System.MemoryExtensions.AsSpan(All, Starts[index], Starts[index + 1] - Starts[index]);

                """);
            WriteMembers(writer, texts.Length);
        }
    }

    /// <summary>Writes what needs no translation.</summary>
    public static void WriteNames(SourceWriter writer, IReadOnlyList<TextGroup> groups)
    {
        var texts = Texts(groups);
        writer.Line("/// <summary>What needs no translation: member names of all enums and constants, abbreviations, language tags, evidence, other spellings.</summary>");
        using (writer.Block("internal static class PlanNames"))
        {
            WriteTexts(writer, texts, IsSmallerAsUtf8(texts));
            WriteMembers(writer, texts.Length);
        }
    }

    /// <summary>Writes where each group of texts begins.</summary>
    public static void WriteIndex(SourceWriter writer, string name, string summary, IReadOnlyList<TextGroup> groups)
    {
        using var table = new TableWriter(writer, name, summary);
        var start = 0;
        foreach (var group in groups)
        {
            table.Constant(group.Name, start);
            start += group.Texts.Count;
        }
    }

    /// <summary>Writes texts (<c>All</c>) and where each begins (<c>Starts</c>).</summary>
    private static void WriteTexts(SourceWriter writer, IReadOnlyList<string> texts, bool asUtf8)
    {
        var literal = Literal.Of(string.Concat(texts));

        // Not a constant: the metadata would hold the text a second time.
        writer.Lines(!asUtf8 ? $"public static string All => {literal};" : $$"""
            public static string All => Decoded.All;

            private static class Decoded
            {
                public static readonly string All = Utf8.Decode({{literal}}u8);
            }
            """);
        writer.Line();

        var starts = new List<int> { 0 };
        foreach (var text in texts)
        {
            starts.Add(starts[starts.Count - 1] + text.Length);
        }

        Numbers.WriteColumn(writer, "private", "Starts", starts);
        writer.Line();
    }

    private static void WriteMembers(SourceWriter writer, int count) => writer.Lines($$"""
        public static string String(int index) => Cache.Strings[index] ??= All.Substring(Starts[index], Starts[index + 1] - Starts[index]);

        private static class Cache
        {
            public static readonly string?[] Strings = new string?[{{count}}];
        }
        """);

    private static string[] Texts(IReadOnlyList<TextGroup> groups) => [.. groups.SelectMany(group => group.Texts)];

    /// <summary>Whether texts take clearly less room in UTF-8 than in UTF-16: half the size for Latin letters, and no help for Chinese.</summary>
    private static bool IsSmallerAsUtf8(string[] texts) =>
        texts.Sum(text => text.Length * 2L) * 2 > texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) * 3;
}
