using System;
using System.Collections.Generic;
using System.Globalization;

namespace Plan2025.Fuzz;

/// <summary>The options of the program.</summary>
/// <param name="Cases">How many mutants are made.</param>
/// <param name="Seed">What they are made from; the same seed gives the same mutants.</param>
/// <param name="First">The number of the first case.</param>
/// <param name="Threads">How many are judged at a time.</param>
/// <param name="Minutes">After how many minutes it stops, done or not.</param>
/// <param name="Output">The folder where finds are saved.</param>
internal sealed record FuzzOptions(int Cases, int Seed, int First, int Threads, int Minutes, string Output)
{
    public const string Usage = """
        Mutates plan documents and sees to it that each is refused at a place in the file or compiled.

          --texts       official texts in place of plan documents: each is imported, or refused at a line
          --cases N     how many mutants (10000)
          --seed N      what they are made from; the same seed gives the same mutants (1)
          --case N      one case alone, as a find names it
          --growth N    no mutants: the time of an import for texts of N letters in each shape, and for 2, 4 and 8 times as many
          --threads N   how many are judged at a time (all processors)
          --minutes N   stop after so many minutes, done or not
          --output DIR  where finds are saved (artifacts/fuzz)

        Exit code: 0 nothing found, 1 something found, 2 wrong options.
        """;

    /// <summary>The options, or null where there is one that is unknown or without a value.</summary>
    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions(10_000, 1, 0, Environment.ProcessorCount, int.MaxValue, "artifacts/fuzz");
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count)
            {
                return null;
            }

            var value = arguments[i + 1];
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            FuzzOptions? next = (arguments[i], isNumber) switch
            {
                ("--cases", true) => options with { Cases = number },
                ("--seed", true) => options with { Seed = number },
                ("--case", true) => options with { First = number, Cases = 1, Threads = 1 },
                ("--threads", true) when number > 0 => options with { Threads = number },
                ("--minutes", true) => options with { Minutes = number },
                ("--output", _) => options with { Output = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }
}
