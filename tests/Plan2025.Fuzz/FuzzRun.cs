using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Plan2025.Fuzz.Checks;
using Plan2025.Fuzz.Mutation;
using Plan2025.Fuzz.Texts;

namespace Plan2025.Fuzz;

/// <summary>Makes mutants and judges each. The same number gives the same mutant, on any number of threads.</summary>
internal sealed class FuzzRun(Func<int, Mutant> create, Func<byte[], Verdict> judge)
{
    private readonly ConcurrentQueue<Find> _finds = new();
    private readonly ConcurrentDictionary<string, (int Cases, int Valid)> _mutators = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _cases;
    private int _accepted;

    /// <summary>Plan documents.</summary>
    public static FuzzRun OfPlans(int seed, CompileCheck compile) =>
        new(number => Mutant.Create(seed, number), utf8 => Judge.Of(utf8, compile));

    /// <summary>Official texts.</summary>
    public static FuzzRun OfTexts(int seed) =>
        new(number => new Mutant(TextMutant.Create(seed, number), "a text", []), TextJudge.Of);

    /// <summary>What was found, by case number.</summary>
    public IEnumerable<Find> Finds => _finds.OrderBy(find => find.Number);

    /// <summary>How many cases have been judged.</summary>
    public int Cases => _cases;

    /// <summary>How many of them were accepted.</summary>
    public int Accepted => _accepted;

    /// <summary>The mutators by name: in how many cases each took part, and how many of those were valid.</summary>
    public IReadOnlyDictionary<string, (int Cases, int Valid)> Mutators => _mutators;

    /// <summary>What was done, and how fast.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{_cases:N0} cases in {_watch.Elapsed:hh\\:mm\\:ss} ({_cases / _watch.Elapsed.TotalSeconds:N0} a second): "
        + $"{_cases - _accepted - _finds.Count:N0} refused at a position in the file, {_accepted:N0} valid, {_finds.Count:N0} finds.");

    /// <summary>Judges cases until all are done, time is up, or there are so many finds that more would say nothing new.</summary>
    public void Run(int first, int count, int threads, TimeSpan limit, int maximumFinds = 100)
    {
        var next = first - 1;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ =>
        {
            while (_watch.Elapsed < limit && _finds.Count < maximumFinds)
            {
                var number = Interlocked.Increment(ref next);
                if (number >= first + count)
                {
                    return;
                }

                One(number);
            }
        });
    }

    private void One(int number)
    {
        var mutant = create(number);
        var verdict = judge(mutant.Utf8);
        Interlocked.Increment(ref _cases);
        var valid = verdict.IsAccepted ? 1 : 0;
        Interlocked.Add(ref _accepted, valid);
        foreach (var name in mutant.Mutators)
        {
            _mutators.AddOrUpdate(name, (1, valid), (_, counts) => (counts.Cases + 1, counts.Valid + valid));
        }

        if (verdict.Defect is not null)
        {
            _finds.Enqueue(new Find(number, mutant, verdict));
        }
    }

    /// <summary>Prints what was found and done. One find of each kind is made small and saved; the rest are listed.</summary>
    public void Report(int seed, string folder)
    {
        foreach (var kind in Finds.GroupBy(find => find.Verdict.Kind))
        {
            var find = kind.First();
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, FormattableString.Invariant($"seed{seed}-case{find.Number}"));
            File.WriteAllBytes(file, find.Mutant.Utf8);
            var small = Minimizer.Minimize(find.Mutant.Utf8, utf8 => judge(utf8).Kind == kind.Key, TimeSpan.FromMinutes(1));
            File.WriteAllBytes(file + ".small", small);
            Console.WriteLine($"""

                {kind.Key} ({kind.Count()} ×; cases {string.Join(", ", kind.Take(10).Select(f => f.Number))})
                  --seed {seed} --case {find.Number}: {find.Mutant.Base}, {string.Join(", ", find.Mutant.Mutators)}
                  {find.Verdict.Defect}
                  saved as {file}, and as small as it can be as {file}.small
                """);
        }

        Console.WriteLine();
        foreach (var (name, (cases, valid)) in _mutators.OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(FormattableString.Invariant($"  {name,-36} {cases,8:N0} cases, {(double)valid / cases,4:P0} valid"));
        }

        Console.WriteLine();
        Console.WriteLine(Summary);
    }
}

/// <summary>A mutant that shows a defect.</summary>
/// <param name="Number">The number of the case, which with the seed repeats it.</param>
/// <param name="Mutant">The mutant.</param>
/// <param name="Verdict">What is wrong.</param>
internal sealed record Find(int Number, Mutant Mutant, Verdict Verdict);
