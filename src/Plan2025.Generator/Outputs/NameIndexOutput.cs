using System.Collections.Generic;
using System.Linq;

namespace Plan2025.Generator.Outputs;

/// <summary>Writes a hash table of spellings, in the order of its slots.</summary>
internal static class NameIndexOutput
{
    public static void Write(SourceWriter writer, string name, string summary, IReadOnlyList<Spelling> spellings, StringTables tables)
    {
        var slots = NameSlots.Create(spellings);
        var locations = slots.Slots.Select(s => s is { } spelling ? tables.LocationOf(spelling.Text) : default).ToArray();
        writer.Line($"/// <summary>{summary}</summary>");
        using (writer.Block($"internal readonly struct {name} : INameIndex"))
        {
            Numbers.WriteColumn(writer, "private", "Multipliers", slots.Multipliers);
            writer.Line();
            Numbers.WriteColumn(writer, "private", "Numbers", [.. slots.Slots.Select(s => s?.Number ?? 0)]);
            writer.Line();
            Numbers.WriteColumn(writer, "private", "Tables", [.. locations.Select(l => l.Table)]);
            writer.Line();
            Numbers.WriteColumn(writer, "private", "Starts", [.. locations.Select(l => l.Start)]);
            writer.Line();
            Numbers.WriteColumn(writer, "private", "Lengths", [.. slots.Slots.Select(s => s?.Text.Length ?? 0)]);
            writer.Line();
            writer.Lines($"""
                public NameIndexShape Shape => new NameIndexShape(hashesAll: {(slots.HashesAll ? "true" : "false")}, groups: {slots.Multipliers.Length}, slotBits: {slots.SlotBits}, maximumLength: {spellings.Select(s => s.Text.Length).DefaultIfEmpty().Max()});

                public uint MultiplierOf(int group) => Multipliers[group];

                public int NumberAt(int slot) => Numbers[slot];

                public global::System.ReadOnlySpan<char> SpellingAt(int slot) => global::System.MemoryExtensions.AsSpan(PlanText.All(Tables[slot]), Starts[slot], Lengths[slot]);
                """);
        }
    }
}
