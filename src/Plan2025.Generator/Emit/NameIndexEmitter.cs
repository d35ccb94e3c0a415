using System;
using System.Linq;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes a hash table of spellings, in the order of its slots, whose seed is chosen so that nearly every spelling stands in its own.</summary>
internal static class NameIndexEmitter
{
    private const int SeedsTried = 16;

    /// <summary>More comparisons than this for a spelling, and the hash must look at all characters.</summary>
    private const int MostComparisons = 2;

    public static string Emit(NameIndexModel model)
    {
        var spellings = model.Spellings;
        var slotCount = 1;
        while (slotCount < spellings.Count * 2)
        {
            slotCount *= 2;
        }

        var mixed = new uint[spellings.Count];
        Mix(model, mixed, ofAll: false);
        var (seed, cost) = BestSeed(mixed, slotCount);
        var isHashOfAll = cost > mixed.Length * MostComparisons;
        if (isHashOfAll)
        {
            Mix(model, mixed, ofAll: true);
            (seed, _) = BestSeed(mixed, slotCount);
        }

        var mask = (uint)slotCount - 1;
        var numbers = new int[slotCount];
        var texts = new string[slotCount];
        for (var i = 0; i < mixed.Length; i++)
        {
            var slot = FreeSlot(numbers, NameHash.Finish(mixed[i], seed) & mask);
            (numbers[slot], texts[slot]) = (spellings[i].Number, spellings[i].Text);
        }

        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            writer.Line("/// <summary>" + XmlDoc.Escape(model.Summary) + "</summary>");
            using (writer.Block($"internal readonly struct {model.Name} : INameIndex"))
            {
                TableEmitter.WriteNumbers(writer, "private", "Numbers", numbers);
                writer.Line();
                StringTableEmitter.WriteTexts(writer, texts, asUtf8: false);
                writer.Line();
                var length = spellings.Count == 0 ? 0 : spellings.Max(s => s.Text.Length);
                writer.Line($"public NameIndexShape Shape => new NameIndexShape(seed: {Literal.Of((int)seed)}, isHashOfAll: {(isHashOfAll ? "true" : "false")}, mask: {Literal.Of((int)mask)}, maximumLength: {Literal.Of(length)});");
                writer.Line();
                writer.Line("public int NumberAt(uint slot) => Rows.At(Numbers, (int)slot);");
                writer.Line();
                writer.Line("public global::System.ReadOnlySpan<char> SpellingAt(uint slot) => Rows.Text(All, Rows.At(Starts, (int)slot), Rows.At(Starts, (int)slot + 1));");
            }
        }

        return writer.ToString();
    }

    private static void Mix(NameIndexModel model, uint[] mixed, bool ofAll)
    {
        for (var i = 0; i < mixed.Length; i++)
        {
            var text = model.Spellings[i].Text.AsSpan();
            mixed[i] = ofAll ? NameHash.MixAll(text) : NameHash.Mix(text);
        }
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
    private static (uint Seed, long Cost) BestSeed(uint[] mixed, int slotCount)
    {
        var best = 0u;
        var bestCost = long.MaxValue;
        var slots = new int[slotCount];
        for (var seed = 0u; seed < SeedsTried && bestCost > mixed.Length; seed++)
        {
            Array.Clear(slots, 0, slots.Length);
            var cost = 0L;
            foreach (var hash in mixed)
            {
                var first = NameHash.Finish(hash, seed) & (uint)(slotCount - 1);
                var slot = FreeSlot(slots, first);
                slots[slot] = 1;
                cost += ((slot - first) & (uint)(slotCount - 1)) + 1;
            }

            if (cost < bestCost)
            {
                (best, bestCost) = (seed, cost);
            }
        }

        return (best, bestCost);
    }
}
