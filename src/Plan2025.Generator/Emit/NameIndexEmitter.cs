using System;
using Microsoft.CodeAnalysis.Text;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes a hash table of spellings, in the order of its slots.</summary>
internal static class NameIndexEmitter
{
    public static SourceText Emit(NameIndexModel model)
    {
        var spellings = model.Spellings;
        var slots = NameSlots.Of(spellings);
        var length = 0;
        foreach (var spelling in spellings)
        {
            length = Math.Max(length, spelling.Text.Text.Length);
        }

        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            XmlDoc.Summary(writer, model.Summary);
            using (writer.Block($"internal readonly struct {model.Name} : INameIndex"))
            {
                TableEmitter.WriteNumbers(writer, "private", "Multipliers", slots.Multipliers);
                writer.Line();
                TableEmitter.WriteNumbers(writer, "private", "Numbers", Array.ConvertAll(slots.SpellingAt, s => s == 0 ? 0 : spellings[s - 1].Number));
                writer.Line();
                StringTableEmitter.WriteTexts(writer, Array.ConvertAll(slots.SpellingAt, s => s == 0 ? "" : spellings[s - 1].Text), asUtf8: false);
                writer.Line();
                writer.Line($"public NameIndexShape Shape => new NameIndexShape(isHashOfAll: {(slots.IsHashOfAll ? "true" : "false")}, groups: {slots.Multipliers.Length}, slotBits: {slots.SlotBits}, maximumLength: {length});");
                writer.Line();
                writer.Line("public uint MultiplierOf(uint group) => Rows.At(Multipliers, group);");
                writer.Line();
                writer.Line("public int NumberAt(uint slot) => Rows.At(Numbers, slot);");
                writer.Line();
                writer.Line("public global::System.ReadOnlySpan<char> SpellingAt(uint slot) => Rows.Text(All, Rows.At(Starts, slot), Rows.At(Starts, slot + 1));");
            }
        }

        return writer.ToSource();
    }
}
