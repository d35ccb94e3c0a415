using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes a hash table of spellings, in the order of its slots.</summary>
internal static class NameIndexOutput
{
    public static void Write(SourceWriter writer, string name, string summary, IReadOnlyList<Spelling> spellings)
    {
        var slots = NameSlots.Of(spellings);
        writer.Line($"/// <summary>{summary}</summary>");
        using (writer.Block($"internal readonly struct {name} : INameIndex"))
        {
            Numbers.WriteColumn(writer, "private", "Multipliers", slots.Multipliers);
            writer.Line();
            Numbers.WriteColumn(writer, "private", "Numbers", [.. slots.SpellingAt.Select(s => s == 0 ? 0 : spellings[s - 1].Number)]);
            writer.Line();
            StringTableOutput.WriteTexts(writer, [.. slots.SpellingAt.Select(s => s == 0 ? "" : spellings[s - 1].Text)], asUtf8: false);
            writer.Lines($"""
                public NameIndexShape Shape => new NameIndexShape(isHashOfAll: {(slots.IsHashOfAll ? "true" : "false")}, groups: {slots.Multipliers.Length}, slotBits: {slots.SlotBits}, maximumLength: {spellings.Select(s => s.Text.Length).DefaultIfEmpty().Max()});

                public uint MultiplierOf(uint group) => Rows.At(Multipliers, group);

                public int NumberAt(uint slot) => Rows.At(Numbers, slot);

                public global::System.ReadOnlySpan<char> SpellingAt(uint slot) => Rows.Text(All, Rows.At(Starts, slot), Rows.At(Starts, slot + 1));
                """);
        }
    }
}
