using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes the switches that lead from a language to its table of texts.</summary>
internal static class LanguageSwitchOutput
{
    public static void Write(SourceWriter writer, ResolvedPlan plan)
    {
        var tables = plan.Document.Expressions.ConvertAll(StringTableOutput.TypeName);
        using (writer.Block("internal static partial class PlanText"))
        {
            writer.Lines($$"""
                public static global::System.ReadOnlySpan<char> RawSpan(int language, int index)
                {
                    switch (language)
                    {
                {{Cases("return {0}.Span(index);")}}
                    }
                }

                private static string RawString(int language, int index)
                {
                    switch (language)
                    {
                {{Cases("return {0}.String(index);")}}
                    }
                }

                /// <summary>All texts in a language, one after the other; all names for 0.</summary>
                /// <remarks>Kept in an array: a spelling may be in any language, and a switch that goes another way each time is slow.</remarks>
                public static string All(int language) => Loaded.All[language] ??= Load(language);

                private static string Load(int language)
                {
                    switch (language)
                    {
                        case 0: return PlanNames.All;
                {{Cases("return {0}.All;")}}
                    }
                }

                private static class Loaded
                {
                    public static readonly string?[] All = new string?[{{tables.Length + 1}}];
                }
                """);
        }

        string Cases(string statements) =>
            string.Concat(tables.Select((table, i) => $"        case {i + 1}: {statements.Replace("{0}", table)}\n"))
            + "        default: throw Throw.NoMember((Language)language);";
    }
}
