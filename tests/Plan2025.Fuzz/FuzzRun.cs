using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Plan2025.Fuzz.Checks;
using Plan2025.Fuzz.Documents;
using Plan2025.Fuzz.Mutation;

namespace Plan2025.Fuzz;

/// <summary>Makes mutants from a seed and judges each. The same seed gives the same cases, on any number of threads.</summary>
internal sealed class FuzzRun
{
    private readonly Corpus _corpus = new();
    private readonly CompileCheck _compile = new();
    private readonly Judge _judge;
    private readonly ConcurrentQueue<Find> _finds = new();
    private readonly ConcurrentDictionary<string, (int Cases, int Valid)> _mutators = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly int _seed;
    private int _cases;
    private int _compiled;

    public FuzzRun(int seed)
    {
        _seed = seed;
        _judge = new Judge(_compile);
    }

    /// <summary>What was found, by case number.</summary>
    public IEnumerable<Find> Finds => _finds.OrderBy(find => find.Number);

    public Judge Judge => _judge;

    /// <summary>How many cases have been judged.</summary>
    public int Cases => _cases;

    /// <summary>How many of them were valid documents.</summary>
    public int Compiled => _compiled;

    /// <summary>The mutators by name: in how many cases each took part, and how many of those were valid.</summary>
    public IReadOnlyDictionary<string, (int Cases, int Valid)> Mutators => _mutators;

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
        var mutant = Mutant.Create(_corpus, _seed, number);
        var verdict = _judge.Of(mutant.Utf8);
        Interlocked.Increment(ref _cases);
        var valid = verdict.Outcome == Outcome.Compiled ? 1 : 0;
        Interlocked.Add(ref _compiled, valid);
        foreach (var name in mutant.Mutators)
        {
            _mutators.AddOrUpdate(name, (1, valid), (_, counts) => (counts.Cases + 1, counts.Valid + valid));
        }

        if (verdict.Outcome == Outcome.Failed)
        {
            _finds.Enqueue(new Find(_seed, number, mutant, verdict));
        }
    }

    /// <summary>What was done, and how fast.</summary>
    public string Summary => FormattableString.Invariant(
        $"{_cases:N0} cases in {_watch.Elapsed:hh\\:mm\\:ss} ({_cases / _watch.Elapsed.TotalSeconds:N0} a second): {_cases - _compiled - _finds.Count:N0} refused at a place in the file, {_compiled:N0} valid, {_finds.Count:N0} finds. Of the valid ones every generated file was parsed ({_compile.FilesParsed:N0} different), {_compile.FilesBound:N0} files were bound and {_compile.LibrariesCompiled:N0} whole libraries compiled; the rest differ from these in nothing that a compiler decides by.");
}
