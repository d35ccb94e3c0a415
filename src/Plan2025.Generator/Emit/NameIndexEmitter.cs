using System;
using System.Linq;
using Plan2025.Generator.Emit.Models;

namespace Plan2025.Generator.Emit;

/// <summary>Writes a hash table of spellings whose seed is chosen so that nearly every bucket holds one.</summary>
internal static class NameIndexEmitter
{
    private const int SeedsTried = 64;

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
        var ordered = Enumerable.Range(0, spellings.Count).OrderBy(i => NameHash.Finish(mixed[i], seed) & mask).ToArray();

        var buckets = new int[bucketCount + 1];
        foreach (var hash in mixed)
        {
            buckets[(NameHash.Finish(hash, seed) & mask) + 1]++;
        }

        for (var i = 1; i < buckets.Length; i++)
        {
            buckets[i] += buckets[i - 1];
        }

        var writer = SourceWriter.ForFile();
        using (writer.Block())
        {
            writer.Line("/// <summary>" + XmlDoc.Escape(model.Summary) + "</summary>");
            using (writer.Block($"internal readonly struct {model.Name} : INameIndex"))
            {
                TableEmitter.WriteNumbers(writer, "private", "Buckets", buckets);
                writer.Line();
                TableEmitter.WriteNumbers(writer, "private", "Numbers", ordered.Select(i => spellings[i].Number).ToArray());
                writer.Line();
                writer.Line($"public uint Seed => {Literal.Of((int)seed)};");
                writer.Line();
                writer.Line($"public uint Mask => {Literal.Of((int)mask)};");
                writer.Line();
                writer.Line($"public int MaximumLength => {Literal.Of(spellings.Count == 0 ? 0 : spellings.Max(s => s.Text.Length))};");
                writer.Line();
                writer.Line("public int BucketStart(uint bucket) => Rows.At(Buckets, (int)bucket);");
                writer.Line();
                writer.Line("public int NumberOf(int index) => Rows.At(Numbers, index);");
                writer.Line();
                StringTableEmitter.WriteMembers(writer, ordered.Select(i => spellings[i].Text).ToArray());
            }
        }

        return writer.ToString();
    }

    /// <summary>The seed with the fewest comparisons over all spellings; the first of equals.</summary>
    private static uint BestSeed(uint[] mixed, int bucketCount)
    {
        var best = 0u;
        var bestCost = long.MaxValue;
        var sizes = new int[bucketCount];
        for (var seed = 0u; seed < SeedsTried && bestCost > mixed.Length; seed++)
        {
            Array.Clear(sizes, 0, sizes.Length);
            var cost = 0L;
            foreach (var hash in mixed)
            {
                cost += ++sizes[NameHash.Finish(hash, seed) & (uint)(bucketCount - 1)];
            }

            if (cost < bestCost)
            {
                (best, bestCost) = (seed, cost);
            }
        }

        return best;
    }
}
