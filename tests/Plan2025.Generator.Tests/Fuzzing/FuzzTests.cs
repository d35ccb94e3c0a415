using System;
using System.Linq;
using Plan2025.Fuzz;
using Plan2025.Fuzz.Checks;
using Plan2025.Fuzz.Mutation;

namespace Plan2025.Generator.Tests.Fuzzing;

/// <summary>The fuzzer (tests/Plan2025.Fuzz) over as many cases as a build has time for.</summary>
public class FuzzTests
{
    private const int Seed = 1;
    private const int Cases = 5000;

    [Fact]
    public void Every_mutant_is_refused_at_a_position_in_the_file_or_compiles()
    {
        var compile = new CompileCheck();
        var run = FuzzRun.OfPlans(Seed, compile);

        run.Run(0, Cases, Environment.ProcessorCount, TimeSpan.MaxValue, maximumFinds: 5);

        Assert.Empty(run.Finds.Select(find => $"--seed {Seed} --case {find.Number}: {find.Verdict.Defect}"));
        Assert.Equal(Cases, run.Cases);
        Assert.InRange(run.Accepted, Cases / 20, Cases / 2);
        string[] mutators = [Mutant.Slip, .. ValueMutators.All.Concat(SoundMutators.All).Select(m => m.Name)];
        Assert.Equal(mutators.Order(StringComparer.Ordinal), run.Mutators.Keys.Order(StringComparer.Ordinal));
        TestContext.Current.TestOutputHelper!.WriteLine($"{run.Summary} {compile.Summary}");
    }
}
