using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;
using Plan2025.Generator.Model;

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
                var isFirst = true;
                foreach (var member in model.Members)
                {
                    if (!isFirst)
                    {
                        writer.Line();
                    }

                    isFirst = false;
                    XmlDoc.Summary(writer, member.Summary);
                    WriteMarks(writer, member);
                    writer.Line($"{member.Name} = {member.Value},");
                }
            }
        }

        return writer.ToSource();
    }

    /// <summary>What the rules in users' code must know of a member; they have no other source.</summary>
    private static void WriteMarks(SourceWriter writer, EnumMember member)
    {
        if (member.Spellings.Count > 0)
        {
            writer.Begin().Append("[global::Plan2025.PlanSpellings(");
            for (var i = 0; i < member.Spellings.Count; i++)
            {
                writer.Append(i > 0 ? ", " : "").AppendLiteral(member.Spellings[i]);
            }

            writer.Append(")]").End();
        }

        if (member.HasUnresolvedLacuna)
        {
            writer.Line("[global::Plan2025.UnresolvedLacuna]");
        }
    }

    /// <summary>The type of an enum whose members are in the order of their values.</summary>
    private static string UnderlyingType(EquatableArray<EnumMember> members) =>
        Literal.SmallestType(members.Count == 0 ? 0 : members[members.Count - 1].Value);
}
