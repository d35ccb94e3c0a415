using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes an enum with frozen values and full documentation.</summary>
internal static class EnumEmitter
{
    public static SourceText Emit(EnumModel model)
    {
        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            XmlDoc.Summary(writer, model.Summary);
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Plan2025.PlanJsonConverter<{model.Name}>))]");
            writer.Line($"[global::System.ComponentModel.TypeConverter(typeof(global::Plan2025.PlanTypeConverter<{model.Name}>))]");
            using (writer.Block($"public enum {model.Name} : {UnderlyingType(model.Members)}"))
            {
                var spelling = 0;
                for (var i = 0; i < model.Members.Count; i++)
                {
                    if (i > 0)
                    {
                        writer.Line();
                    }

                    var member = model.Members[i];
                    model.WriteSummary(writer, i);
                    WriteSpellings(writer, member, model.Spellings, ref spelling);
                    if (member.HasUnresolvedLacuna)
                    {
                        writer.Line("[global::Plan2025.UnresolvedLacuna]");
                    }

                    writer.Line($"{member.Name} = {member.Value},");
                }
            }
        }

        return writer.ToSource();
    }

    /// <summary>What the rules in users' code must know of a member; they have no other source.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="member">The member.</param>
    /// <param name="spellings">The spellings of all members; its name is among them, and is left out.</param>
    /// <param name="next">Where its spellings begin; then, where those of the next member do.</param>
    private static void WriteSpellings(SourceWriter writer, EnumMember member, EquatableArray<Spelling> spellings, ref int next)
    {
        var count = 0;
        for (; next < spellings.Count && spellings[next] is var spelling && spelling.Number == member.Value; next++)
        {
            if (spelling.Text.Text != member.Name)
            {
                (count++ == 0 ? writer.Begin().Append("[global::Plan2025.PlanSpellings(") : writer.Append(", ")).AppendLiteral(spelling.Text);
            }
        }

        if (count > 0)
        {
            writer.Append(")]").End();
        }
    }

    /// <summary>The type of an enum whose members are in the order of their values.</summary>
    private static string UnderlyingType(EquatableArray<EnumMember> members) =>
        Literal.SmallestType(members.Count == 0 ? 0 : members[members.Count - 1].Value);
}
