using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Plan2025.Documents.Import;
using Plan2025.Documents.Reading;

namespace Plan2025.Fuzz.Texts;

/// <summary>Sees to it that each text is imported whole, or refused at one of its lines.</summary>
internal sealed class TextFuzz
{
    private readonly Register _register = Register.Create();
    private readonly ConcurrentDictionary<int, string> _finds = new();
    private int _imported;
    private int _refused;

    public TextFuzz() => _register.AddOwn();

    /// <summary>How many texts were imported.</summary>
    public int Imported => _imported;

    /// <summary>How many were refused at a line.</summary>
    public int Refused => _refused;

    /// <summary>What was found: the number of the case, and what is wrong.</summary>
    public ConcurrentDictionary<int, string> Finds => _finds;

    /// <summary>The program.</summary>
    public static int RunProgram(string[] arguments)
    {
        if (FuzzOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(FuzzOptions.Usage);
            return 2;
        }

        var fuzz = new TextFuzz();
        var watch = Stopwatch.StartNew();
        fuzz.Run(options.Seed, options.First, options.Cases, options.Threads);
        foreach (var (number, find) in fuzz.Finds.OrderBy(find => find.Key).Take(20))
        {
            Directory.CreateDirectory(options.Output);
            var file = Path.Combine(options.Output, FormattableString.Invariant($"text-seed{options.Seed}-case{number}.txt"));
            File.WriteAllBytes(file, TextMutant.Create(options.Seed, number));
            Console.WriteLine($"--texts --seed {options.Seed} --case {number}: {find}; saved as {file}");
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{options.Cases:N0} texts in {watch.Elapsed:hh\\:mm\\:ss}: {fuzz.Imported:N0} imported whole, {fuzz.Refused:N0} refused at a line, {fuzz.Finds.Count:N0} finds."));
        return fuzz.Finds.IsEmpty ? 0 : 1;
    }

    /// <summary>Imports texts.</summary>
    public void Run(int seed, int first, int count, int threads) =>
        Parallel.For(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = threads }, number => One(number, TextMutant.Create(seed, number)));

    private void One(int number, byte[] bytes)
    {
        try
        {
            Importer.Import(bytes, null, _register);
            Interlocked.Increment(ref _imported);
        }
        catch (RefusedTextException refused) when (refused.Line >= 1 && refused.Line <= bytes.Count(b => b is (byte)'\n' or (byte)'\r' or (byte)'\f') + 1 && !refused.Message.StartsWith(LossCheck.Fault, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _refused);
        }
        catch (Exception e)
        {
            _finds.TryAdd(number, $"{e.GetType().Name}: {e.Message}");
        }
    }
}
