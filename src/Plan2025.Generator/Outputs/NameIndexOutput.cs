using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes a hash table of spellings, in the order of its slots.</summary>
internal static class NameIndexOutput
{
    public static void Write(SourceWriter writer, string name, string summary, IReadOnlyList<Spelling> spellings)
    {
        var slots = NameSlots.Create(spellings);
        writer.Line($"/// <summary>{summary}</summary>");
        using (writer.Block($"internal readonly struct {name} : INameIndex"))
        {
            Numbers.WriteColumn(writer, "private", "Multipliers", slots.Multipliers);
            writer.Line();
            Numbers.WriteColumn(writer, "private", "Numbers", [.. slots.Slots.Select(s => s?.Number ?? 0)]);
            writer.Line();
            StringTableOutput.WriteTexts(writer, [.. slots.Slots.Select(s => s?.Text ?? "")], asUtf8: false);
            writer.Lines($"""
                public NameIndexShape Shape => new NameIndexShape(hashesAll: {(slots.HashesAll ? "true" : "false")}, groups: {slots.Multipliers.Length}, slotBits: {slots.SlotBits}, maximumLength: {spellings.Select(s => s.Text.Length).DefaultIfEmpty().Max()});

                public uint MultiplierOf(int group) => Multipliers[group];

                public int NumberAt(int slot) => Numbers[slot];

                public global::System.ReadOnlySpan<char> SpellingAt(int slot) => global::System.MemoryExtensions.AsSpan(All, Starts[slot], Starts[slot + 1] - Starts[slot]);
                """);
        }
    }
}
