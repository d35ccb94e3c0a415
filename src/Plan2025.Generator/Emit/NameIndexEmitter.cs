using System;
using System.Linq;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes a hash table of spellings whose seed is chosen so that nearly every bucket holds one.</summary>
internal static class NameIndexEmitter
{
    private const int SeedsTried = 16;

    public static string Emit(NameIndexModel model)
    {
        var spellings = model.Spellings;
        var bucketCount = 1;
        while (bucketCount < spellings.Count * 2)
        {
            bucketCount *= 2;
        }

        var mixed = new uint[spellings.Count];
        for (var i = 0; i < mixed.Length; i++)
        {
            mixed[i] = NameHash.Mix(spellings[i].Text.AsSpan());
        }

        var seed = BestSeed(mixed, bucketCount);
        var mask = (uint)bucketCount - 1;
        var slots = new int[bucketCount];
        for (var i = 0; i < mixed.Length; i++)
        {
            slots[FreeSlot(slots, NameHash.Finish(mixed[i], seed) & mask)] = i + 1;
        }

        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            writer.Line("/// <summary>" + XmlDoc.Escape(model.Summary) + "</summary>");
            using (writer.Block($"internal readonly struct {model.Name} : INameIndex"))
            {
                TableEmitter.WriteNumbers(writer, "private", "Slots", slots);
                writer.Line();
                TableEmitter.WriteNumbers(writer, "private", "Numbers", spellings.Select(s => s.Number).ToArray());
                writer.Line();
                writer.Line($"public uint Seed => {Literal.Of((int)seed)};");
                writer.Line();
                writer.Line($"public uint Mask => {Literal.Of((int)mask)};");
                writer.Line();
                writer.Line($"public int MaximumLength => {Literal.Of(spellings.Count == 0 ? 0 : spellings.Max(s => s.Text.Length))};");
                writer.Line();
                writer.Line("public int SpellingAt(uint slot) => Rows.At(Slots, (int)slot);");
                writer.Line();
                writer.Line("public int NumberOf(int index) => Rows.At(Numbers, index);");
                writer.Line();
                StringTableEmitter.WriteMembers(writer, spellings.Select(s => s.Text).ToArray());
            }
        }

        return writer.ToString();
    }

    /// <summary>The first slot that is free, from where the hash points.</summary>
    private static uint FreeSlot(int[] slots, uint slot)
    {
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & ((uint)slots.Length - 1);
        }

        return slot;
    }

    /// <summary>The seed with the fewest comparisons over all spellings; the first of equals.</summary>
    private static uint BestSeed(uint[] mixed, int bucketCount)
    {
        var best = 0u;
        var bestCost = long.MaxValue;
        var slots = new int[bucketCount];
        for (var seed = 0u; seed < SeedsTried && bestCost > mixed.Length; seed++)
        {
            Array.Clear(slots, 0, slots.Length);
            var cost = 0L;
            foreach (var hash in mixed)
            {
                var first = NameHash.Finish(hash, seed) & (uint)(bucketCount - 1);
                var slot = FreeSlot(slots, first);
                slots[slot] = 1;
                cost += ((slot - first) & (uint)(bucketCount - 1)) + 1;
            }

            if (cost < bestCost)
            {
                (best, bestCost) = (seed, cost);
            }
        }

        return best;
    }
}
