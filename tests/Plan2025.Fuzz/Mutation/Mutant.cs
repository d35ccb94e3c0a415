using System;
using System.Collections.Generic;
using System.Text;
using Plan2025.Fuzz.Documents;

namespace Plan2025.Fuzz.Mutation;

/// <summary>A mutated document.</summary>
/// <param name="Utf8">The bytes of the file.</param>
/// <param name="Base">The document that it was made of.</param>
/// <param name="Mutators">What was done to it.</param>
internal sealed record Mutant(byte[] Utf8, string Base, IReadOnlyList<string> Mutators)
{
    /// <summary>Makes the mutant that a seed and a number stand for; always the same one.</summary>
    public static Mutant Create(Corpus corpus, int seed, int number)
    {
        var random = new Random(Mix(seed, number));
        var document = corpus.Choose(random);
        var edits = new Edits(document);
        var names = new List<string>();

        // Mostly one thing is wrong, as in life; sometimes many are.
        var count = random.Next(10) switch { < 5 => 1, < 8 => 2, 8 => 3, _ => random.Next(4, 9) };
        var family = random.Next(100);
        var byteChanges = 0;
        for (var i = 0; i < count; i++)
        {
            if (family < 18)
            {
                byteChanges++;
                continue;
            }

            var mutators = family < 48 ? TokenMutators.All : family < 88 ? ValueMutators.All : family < 96 ? SoundMutators.All
                : random.Of([TokenMutators.All, ValueMutators.All, SoundMutators.All]);
            var mutator = random.Of(mutators);
            names.Add(mutator.Name);
            mutator.Apply(random, edits, corpus.Choose(random));
        }

        byteChanges += family >= 96 ? 1 : 0;
        var utf8 = Encoding.UTF8.GetBytes(edits.Apply());
        for (; byteChanges > 0 && utf8.Length > 0; byteChanges--)
        {
            var (name, apply) = random.Of(ByteMutators.All);
            names.Add(name);
            utf8 = apply(random, utf8);
        }

        return new Mutant(utf8, document.Name, names);
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
