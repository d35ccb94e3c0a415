using System.Collections.Generic;
using System.Linq;
using Plan2025.Generator.Model;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes the enum of a kind of records, with frozen values and full documentation.</summary>
internal static class EnumOutput
{
    public static void Write(SourceWriter writer, ResolvedPlan plan, RecordKind kind)
    {
        var entries = kind.Entries(plan).ToArray();
        var spellings = Spellings.Of(entries).ToLookup(s => s.Number, s => s.Text);
        writer.Lines($"""
            /// <summary>{kind.EnumSummary!(plan)}</summary>
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::{plan.Namespace}.PlanJsonConverter<{kind.Id}>))]
            [global::System.ComponentModel.TypeConverter(typeof(global::{plan.Namespace}.PlanTypeConverter<{kind.Id}>))]
            """);
        using (writer.Block($"public enum {kind.Id} : {Numbers.SmallestType(entries.Length)}"))
        {
            writer.Lines(string.Join("\n\n", entries.Select(entry => Member(plan, entry, spellings[entry.Number.Value].Where(s => s != entry.Name.Value)))));
        }
    }

    private static string Member(ResolvedPlan plan, INumbered entry, IEnumerable<string> spellings)
    {
        var name = entry is TaskEntry task ? plan.TaskMember(task.Number.Value) : entry.Name.Value;

        // What the rules in users' code must know of a member; they have no other source.
        var literals = string.Join(", ", spellings.Select(Literal.Of));
        var attributes = (literals.Length > 0 ? $"[global::{plan.Namespace}.PlanSpellings({literals})]\n" : "")
            + (entry is TaskEntry { HasUnresolvedLacuna: true } ? $"[global::{plan.Namespace}.UnresolvedLacuna]\n" : "");
        return $"{XmlDoc.Summary(Descriptions.Of(plan, entry))}\n{attributes}{name} = {entry.Number.Value},";
    }
}
