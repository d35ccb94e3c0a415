using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes the switches that lead from a language to its text table.</summary>
internal static class LanguageSwitchEmitter
{
    public static SourceText Emit(LanguageSwitchModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        using (writer.Block("internal static partial class PlanText"))
        {
            Switch(writer, model, "public static global::System.ReadOnlySpan<char> RawSpan(int language, int index)", "{0}.Span(index)");
            writer.Line();
            Switch(writer, model, "private static string RawString(int language, int index)", "{0}.String(index)");
            writer.Line();
            Switch(writer, model, "public static void Search(int language, global::System.ReadOnlySpan<char> words, ref TaskWords found)", "TaskSearch.Find<{0}>(words, ref found)");
        }

        return writer.ToSource();
    }

    private static void Switch(SourceWriter writer, LanguageSwitchModel model, string head, string arm)
    {
        using (writer.Block(head))
        using (writer.Block("switch (language)"))
        {
            for (var i = 0; i < model.Tables.Count; i++)
            {
                var call = arm.Replace("{0}", model.Tables[i]);
                writer.Line(head.Contains(" void ") ? $"case {Literal.Of(i + 1)}: {call}; break;" : $"case {Literal.Of(i + 1)}: return {call};");
            }

            writer.Line("default: throw Throw.NoMember((Language)language);");
        }
    }
}
