using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Plan2025.Documents.Import;
using Plan2025.Documents.Reading;

namespace Plan2025.Fuzz.Texts;

/// <summary>How the time of an import grows with the text, for each shape of text.</summary>
internal static class TextGrowth
{
    private static readonly int[] s_factors = [1, 2, 4, 8];

    /// <summary>Measures texts of so many letters, and longer ones.</summary>
    public static void Measure(int letters)
    {
        Milliseconds("一、做甲。（财政部负责）\n");
        Console.WriteLine($"{"ms for letters",-42}{string.Concat(s_factors.Select(factor => $"{letters * factor,12:N0}"))}   the worst doubling");
        foreach (var (name, create) in TextShapes.All)
        {
            var times = s_factors.Select(factor => Milliseconds(create(letters * factor))).ToArray();
            var worst = Enumerable.Range(1, times.Length - 1).Max(i => times[i] / times[i - 1]);
            Console.WriteLine(FormattableString.Invariant($"{name,-42}{string.Concat(times.Select(time => FormattableString.Invariant($"{time,12:N0}")))}   {worst:N1} times"));
        }
    }

    /// <summary>The best of three.</summary>
    private static double Milliseconds(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Enumerable.Range(0, 3).Min(_ =>
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            try
            {
                Importer.Import(bytes, null, TextJudge.Known);
            }
            catch (RefusedTextException)
            {
                // A refusal takes time, too.
            }

            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
    }
}
