using System;
using System.Linq;
using Plan2025.Fuzz;
using Plan2025.Fuzz.Checks;
using Plan2025.Fuzz.Documents;
using Plan2025.Fuzz.Mutation;

namespace Plan2025.Generator.Tests.Fuzzing;

/// <summary>The fuzzer (tests/Plan2025.Fuzz) over as many cases as a build has time for, and whether it would find anything.</summary>
public class FuzzTests
{
    private const int Seed = 1;
    private const int Cases = 5000;

    [Fact]
    public void Every_mutant_is_refused_at_a_position_in_the_file_or_compiles()
    {
        var run = new FuzzRun(Seed);

        run.Run(0, Cases, Environment.ProcessorCount, TimeSpan.MaxValue, maximumFinds: 5);

        Assert.Empty(run.Finds.Select(find => $"--seed {find.Seed} --case {find.Number}: {find.Verdict.Defect}"));
        Assert.Equal(Cases, run.Cases);
        Assert.InRange(run.Compiled, Cases / 20, Cases / 2);
        TestContext.Current.TestOutputHelper!.WriteLine(run.Summary);
    }

    [Fact]
    public void Every_mutator_takes_part()
    {
        var corpus = new Corpus();

        var used = Enumerable.Range(0, Cases).SelectMany(number => Mutant.Create(corpus, Seed, number).Mutators).ToHashSet();

        string[] all = [Mutant.Slip, .. ValueMutators.All.Concat(SoundMutators.All).Select(m => m.Name)];
        Assert.Equal(all.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_case_is_repeated_by_its_seed_and_number()
    {
        var (first, second) = (new Corpus(), new Corpus());

        Assert.All(Enumerable.Range(0, 200), number => Assert.Equal(
            Mutant.Create(first, Seed, number).Utf8, Mutant.Create(second, Seed, number).Utf8));
        Assert.NotEqual(Mutant.Create(first, Seed, 1).Utf8, Mutant.Create(first, Seed + 1, 1).Utf8);
    }

    [Fact]
    public void A_find_is_made_small()
    {
        // As a defect would: a document that is refused, and has an "x".
        var judge = new Judge(new CompileCheck());
        var whole = System.Text.Encoding.UTF8.GetBytes("{ \"知识\": 1, \"a\": [true, \"x\"" + new string(' ', 2000) + "], \"b\": {} }");

        var small = Minimizer.Minimize(whole, utf8 => judge.Of(utf8) == Verdict.Refused && utf8.AsSpan().IndexOf("\"x\""u8) >= 0, TimeSpan.MaxValue);

        Assert.Equal("\"x\"", System.Text.Encoding.UTF8.GetString(small));
    }

    [Fact]
    public void The_options_are_those_that_the_usage_names()
    {
        Assert.Equal(new FuzzOptions(7, 8, 0, 2, 9, "out"), FuzzOptions.Parse(["--cases", "7", "--seed", "8", "--threads", "2", "--minutes", "9", "--output", "out"]));
        Assert.Equal((5, 1), (FuzzOptions.Parse(["--case", "5"])!.First, FuzzOptions.Parse(["--case", "5"])!.Cases));
        Assert.Null(FuzzOptions.Parse(["--cases"]));
        Assert.Null(FuzzOptions.Parse(["--cases", "many"]));
        Assert.Null(FuzzOptions.Parse(["--threads", "0"]));
        Assert.Null(FuzzOptions.Parse(["--case", "1", "--what", "1"]));
        Assert.All(new[] { "--cases", "--seed", "--case", "--threads", "--minutes", "--output" }, o => Assert.Contains(o, FuzzOptions.Usage, StringComparison.Ordinal));
    }
}
