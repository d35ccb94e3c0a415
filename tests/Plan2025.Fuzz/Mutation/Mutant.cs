using System;
using System.Collections.Generic;
using System.Text;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>A mutated document.</summary>
/// <param name="Utf8">The file.</param>
/// <param name="Base">The document that it was made of.</param>
/// <param name="Mutators">What was done to it.</param>
internal sealed record Mutant(byte[] Utf8, string Base, IReadOnlyList<string> Mutators)
{
    /// <summary>The mutator of texts, beside those of values.</summary>
    public const string Slip = "a slip in the text";

    private static readonly string[] s_slips =
        ["{", "}", "[", "]", ",", ":", "，", "：", "｛", "】", "“", "”", "'", "\"", "//", "/*", "\\", "\\u", "01", "True", "知", "\u3000", "\n", "\r", "<<<<<<< ", "\n=======\n"];

    /// <summary>Makes the mutant that a seed and a number stand for; always the same one.</summary>
    public static Mutant Create(int seed, int number)
    {
        var random = new Random(Mix(seed, number));
        var (name, json) = Corpus.Choose(random);
        var plan = new MutablePlan(json);
        var names = new List<string>();

        // Mostly one thing is wrong, as in life; sometimes many are.
        var count = random.Next(10) switch { < 5 => 1, < 8 => 2, 8 => 3, _ => random.Next(4, 9) };
        var family = random.Next(100);
        for (var i = 0; i < count && family >= 10; i++)
        {
            var mutators = family < 88 ? ValueMutators.All : family < 96 || random.OneIn(2) ? SoundMutators.All : ValueMutators.All;
            var mutator = random.Of(mutators);
            if (mutator.TryApply(random, plan, () => new MutablePlan(Corpus.Choose(random).Json)))
            {
                names.Add(mutator.Name);
            }
        }

        var text = plan.ToJson(isIndented: random.OneIn(2));
        if (family < 10)
        {
            names.Add(Slip);
            for (var i = 0; i < count; i++)
            {
                var at = random.Next(text.Length);
                text = random.OneIn(3)
                    ? text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at))
                    : text.Insert(at, random.Of(s_slips));
            }
        }

        return new Mutant(Encoding.UTF8.GetBytes(text), name, names);
    }

    /// <summary>Neighbouring numbers give unrelated mutants.</summary>
    private static int Mix(int seed, int number)
    {
        var x = ((ulong)(uint)seed << 32 | (uint)number) + 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return (int)(x ^ (x >> 31));
    }
}
